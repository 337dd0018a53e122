import { useId, useMemo, useState } from 'preact/hooks';

import type { NoteHead } from '@/utils/notes/note';
import type { Order } from '@/utils/notes/search/sort';

import { t } from '@/components/strings';
import { type Facets, type Filter, facets, filterHeads } from '@/utils/notes/search/filters';

export interface FiltersProps {
  heads: readonly NoteHead[];
  filter: Filter;
  sort: Order;
  onFilter: (filter: Filter) => void;
  onSort: (sort: Order) => void;
}

/** What narrows the list down: each choice with the number of notes it leaves. */
export function Filters({ heads, filter, sort, onFilter, onSort }: FiltersProps) {
  const [isOpen, setOpen] = useState(false);
  // Ten thousand notes name as many documents: they are counted when somebody looks.
  const { binned = false } = filter;
  const counted = useMemo(
    () => facets(isOpen ? filterHeads(heads, binned ? { binned } : {}) : []),
    [heads, isOpen, binned],
  );
  const lists = listsOf(counted);
  const id = useId();
  const set = (name: keyof Filter, value: string | boolean): void => {
    const { [name]: _, ...rest } = filter;
    onFilter(value ? { ...rest, [name]: value } : rest);
  };
  const active = Object.keys(filter).filter((name) => name !== 'binned').length;
  return (
    <details class="filters" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{active > 0 ? t('filtersActive', String(active)) : t('filters')}</summary>
      <div class="filter-grid">
        {lists.map(([name, label, values]) => (
          <label key={name} for={`${id}-${name}`}>
            <span>{t(label)}</span>
            <select
              id={`${id}-${name}`}
              value={filter[name] ?? ''}
              onChange={(event) => set(name, event.currentTarget.value)}
            >
              <option value="">{t('filterAll')}</option>
              {values.slice(0, 500).map(({ value, count }) => (
                <option key={value} value={value}>
                  {`${value} (${count})`}
                </option>
              ))}
            </select>
          </label>
        ))}
        <label>
          <span>{t('sortBy')}</span>
          <select
            value={sort}
            data-action="sort"
            onChange={(event) => onSort(event.currentTarget.value as Order)}
          >
            <option value="relevance">{t('sortRelevance')}</option>
            <option value="saved">{t('sortSaved')}</option>
            <option value="published">{t('sortPublished')}</option>
            <option value="title">{t('sortTitle')}</option>
          </select>
        </label>
        {(['highlighted', 'changed', 'binned'] as const).map((name) => (
          <label key={name} class="check">
            <input
              type="checkbox"
              checked={filter[name] ?? false}
              data-action={`filter-${name}`}
              onChange={(event) => set(name, event.currentTarget.checked)}
            />
            {t(
              name === 'highlighted'
                ? 'filterHighlighted'
                : name === 'changed'
                  ? 'filterChanged'
                  : 'filterBinned',
            )}
          </label>
        ))}
        {active > 0 && (
          <button class="link" type="button" onClick={() => onFilter({})}>
            {t('filtersClear')}
          </button>
        )}
      </div>
    </details>
  );
}

const listsOf = ({ publishers, tags, years, documents }: Facets) =>
  [
    ['publisher', 'filterPublisher', publishers],
    ['tag', 'filterTag', tags],
    ['year', 'filterYear', years],
    ['document', 'filterDocument', documents],
  ] as const;
