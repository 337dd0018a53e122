import type { ComponentType } from 'preact';

import { type StringName, t } from '@/components/strings';
import { CitingSection } from './CitingSection';
import { KeysSection } from './KeysSection';
import { NotesSection } from './NotesSection';
import { PermissionsSection } from './PermissionsSection';
import { ReadingSection } from './ReadingSection';
import { RulesSection } from './RulesSection';
import { Section } from './Section';
import { SitesSection } from './SitesSection';
import { SpeechSection } from './SpeechSection';
import { TransferSection } from './TransferSection';

const sections: readonly { id: string; title: StringName; Content: ComponentType }[] = [
  { id: 'reading', title: 'sectionReading', Content: ReadingSection },
  { id: 'keys', title: 'keys', Content: KeysSection },
  { id: 'speech', title: 'sectionSpeech', Content: SpeechSection },
  { id: 'notes', title: 'notes', Content: NotesSection },
  { id: 'citing', title: 'sectionCiting', Content: CitingSection },
  { id: 'sites', title: 'sectionSites', Content: SitesSection },
  { id: 'rules', title: 'rules', Content: RulesSection },
  { id: 'transfer', title: 'sectionTransfer', Content: TransferSection },
  { id: 'permissions', title: 'sectionPermissions', Content: PermissionsSection },
];

/** All that can be set, on one page. */
export function Settings() {
  return (
    <div class="settings">
      <nav aria-label={t('settingsContents')}>
        <ul>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{t(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <h1>{t('settings')}</h1>
        <p class="quiet">{t('settingsIntro')}</p>
        {sections.map(({ id, title, Content }) => (
          <Section key={id} id={id} title={t(title)}>
            <Content />
          </Section>
        ))}
      </main>
    </div>
  );
}
