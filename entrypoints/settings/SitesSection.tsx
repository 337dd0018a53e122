import { CountrySets } from './CountrySets';
import { GovVnSwitch } from './GovVnSwitch';
import { NoticingChoice } from './NoticingChoice';
import { OpenedHosts } from './OpenedHosts';

/** Where Thoáng looks by itself, and where it opens by itself. */
export function SitesSection() {
  return (
    <>
      <NoticingChoice />
      <GovVnSwitch />
      <CountrySets />
      <OpenedHosts />
    </>
  );
}
