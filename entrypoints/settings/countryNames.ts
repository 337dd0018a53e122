import { interfaceLanguage } from '@/components/strings';
import { type PortalSet, portalSets, vietnam } from '@/utils/portals/countries';

/** What a set's country is called in the language of the interface; the browser knows. */
export function countryName({ region }: PortalSet): string {
  return new Intl.DisplayNames(interfaceLanguage(), { type: 'region' }).of(region) ?? region;
}

/** Every other country's set, in the order of its name. */
export function otherCountries(): { set: PortalSet; name: string }[] {
  const { compare } = new Intl.Collator(interfaceLanguage());
  return portalSets
    .filter((set) => set !== vietnam)
    .map((set) => ({ set, name: countryName(set) }))
    .sort((one, other) => compare(one.name, other.name));
}
