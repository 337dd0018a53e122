import { useEffect, useState } from 'preact/hooks';

import type { Rule } from '@/utils/rules/rule';

import { dayOf, formatDay } from '@/components/day';
import { t } from '@/components/strings';
import { addRule, forgetRule, readStoredRules } from '@/entrypoints/pick/rulesStore';

/** Which sites have a story that was picked by hand, newest first. Each can be forgotten, the last one brought back. */
export function RulesSection() {
  const [rules, setRules] = useState<Rule[]>();
  const [forgotten, setForgotten] = useState<Rule>();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    void readStoredRules().then(setRules);
  }, []);
  const change = async (work: Promise<Rule[]>, gone?: Rule): Promise<void> => {
    try {
      setRules(await work);
      setForgotten(gone);
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <div class="rules">
      <p class="quiet">{rules?.length === 0 ? t('rulesNone') : t('rulesIntro')}</p>
      <ul>
        {rules?.map((rule) => (
          <li key={`${rule.host} ${rule.path ?? ''}`} data-host={rule.host}>
            <span class="rule-name">
              <span class="rule-pages">
                {rule.host}
                {rule.path !== '/' && rule.path}
              </span>
              <span class="quiet">{t('rulesMadeOn', formatDay(dayOf(rule.madeAt)))}</span>
            </span>
            <button
              class="button"
              type="button"
              aria-label={t('rulesForgetHost', rule.host)}
              onClick={() => change(forgetRule(rule), rule)}
              data-action="forget"
            >
              {t('rulesForget')}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class={hasFailed ? 'message failed' : 'message'}>
        {hasFailed ? t('rulesFailed') : forgotten && t('rulesForgotten', forgotten.host)}
      </p>
      {forgotten && (
        <button
          class="button"
          type="button"
          onClick={() => change(addRule(forgotten))}
          data-action="undo-forget"
        >
          {t('undo')}
        </button>
      )}
    </div>
  );
}
