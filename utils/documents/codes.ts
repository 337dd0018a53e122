import { governmentFields, issuerCodes, localCodes, partyCommittees, partyOrgans } from './issuers';
import { documentTypes, typeMisspellings } from './types';

const fold = (code: string): string => code.toUpperCase().replace(/^T\.?Ư$/, 'TW');

const typeByFold = new Map(documentTypes.map(([code, name]) => [fold(code), { code, name }]));
for (const [wrong, right] of Object.entries(typeMisspellings)) {
  const type = typeByFold.get(fold(right));
  if (type) typeByFold.set(wrong, type);
}

const issuerByFold = new Map<string, { code: string; name?: string }>();
const addIssuer = (code: string, name?: string) => {
  if (!issuerByFold.has(fold(code))) issuerByFold.set(fold(code), { code, ...(name ? { name } : {}) });
};
for (const [code, name] of issuerCodes) addIssuer(code, localCodes.has(code) ? undefined : name);
for (const [code, name] of governmentFields) {
  addIssuer(`B${code}`, `Bộ ${name}`);
  addIssuer(`S${code}`);
  addIssuer(`P${code}`);
}
for (const [organ, name] of partyOrgans) {
  for (const committee of partyCommittees) {
    addIssuer(`${organ}${committee}`, committee === 'TW' ? `${name} Trung ương` : undefined);
  }
}

/** The type a code stands for, however it is cased ("Ctr", "ND"); nothing for other letters. */
export function typeOfCode(code: string): { code: string; name: string } | undefined {
  // "TTR" and "QĐI" are meant where no capital of their own tells otherwise.
  return typeByFold.get(fold(code));
}

/** The issuing body a code stands for; its name only where the code can stand for no other. */
export function issuerOfCode(code: string): { code: string; name?: string } | undefined {
  const known = issuerByFold.get(fold(code));
  if (known) return known;
  const term = /^(UBTVQH|QH)(\d{1,2})$/i.exec(code);
  if (!term) return undefined;
  const name = /^QH/i.test(code) ? 'Quốc hội' : 'Ủy ban Thường vụ Quốc hội';
  return { code: code.toUpperCase(), name };
}

/** Party organs write `01-KL/TW`, the state writes `01/KL-UBND`. */
export function isPartyCode(code: string): boolean {
  return (
    partyCommittees.some(
      (committee) => code === committee || (code.endsWith(committee) && code !== 'MTTW'),
    ) || /^(?:CB|BCSĐ?|ĐĐ|TWĐTN)$/.test(code)
  );
}
