import { browser } from 'wxt/browser';

import { type StringName, t } from '@/components/strings';
import { portalPatterns } from '@/utils/portals/hosts';
import { GrantedHosts } from './GrantedHosts';
import { askFor, useGrants } from './useGrants';

const reasons: Record<string, StringName> = {
  activeTab: 'permissionActiveTab',
  scripting: 'permissionScripting',
  storage: 'permissionStorage',
  unlimitedStorage: 'permissionUnlimitedStorage',
  contextMenus: 'permissionContextMenus',
};
const grants = [{ id: 'portals', origins: portalPatterns }];

/** Each permission of the manifest: what it is for, what would not work without it, and whether it is on. */
export function PermissionsSection() {
  const allowed = useGrants(grants);
  const permissions: string[] = browser.runtime.getManifest().permissions ?? [];
  const hasPortals = allowed?.has('portals');
  return (
    <>
      <p>{t('permissionsWhy')}</p>
      <dl class="permissions">
        {permissions.map((name) => (
          <div key={name}>
            <dt>
              <code>{name}</code> <State isOn />
            </dt>
            <dd>{t(reasons[name] ?? 'permissionUnknown')}</dd>
          </div>
        ))}
        <div>
          <dt>
            {t('permissionPortalsName')} {allowed && <State isOn={hasPortals === true} />}
          </dt>
          <dd>
            {t('permissionPortals', String(portalPatterns.length))}
            {/* Firefox lets its owner switch these off, and on again. */}
            {allowed && !hasPortals && (
              <button class="button" type="button" onClick={() => askFor(portalPatterns)}>
                {t('permissionTurnOn')}
              </button>
            )}
          </dd>
        </div>
      </dl>
      <GrantedHosts />
    </>
  );
}

const State = ({ isOn }: { isOn: boolean }) => (
  <span class={isOn ? 'state on' : 'state'}>{t(isOn ? 'permissionOn' : 'permissionOff')}</span>
);
