import { t } from '@/components/strings';
import { useSettings } from '@/components/useSettings';
import { binDays } from '@/utils/notes/bin';

/** What is kept with the notes, and how long what was deleted stays. */
export function NotesSection() {
  const [{ keepPictures }, change] = useSettings();
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={keepPictures}
          aria-describedby="keep-pictures-why"
          onChange={(event) => change({ keepPictures: event.currentTarget.checked })}
          data-action="keep-pictures"
        />
        <span>{t('keepPictures')}</span>
      </label>
      <p class="quiet" id="keep-pictures-why">
        {t('keepPicturesWhy')}
      </p>
      <p class="quiet">{t('binAbout', String(binDays))}</p>
      <p>
        <a href="/notes.html">{t('openNotes')}</a>
      </p>
    </>
  );
}
