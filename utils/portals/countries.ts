/** The state's portals of one country or union, all of which the reader may allow at once. */
export interface PortalSet {
  /** Names the set where it is registered; once given it stays. */
  id: string;
  /** ISO 3166 alpha-2, or `EU`: the browser knows its name in every language. */
  region: string;
  /** Domains whose names the state alone gives away, each with all its subdomains. */
  domains: readonly string[];
}

const named: Record<string, readonly string[]> = {
  AE: ['gov.ae'],
  AR: ['gob.ar', 'gov.ar'],
  AT: ['gv.at'],
  AU: ['gov.au'],
  BD: ['gov.bd'],
  BN: ['gov.bn'],
  BO: ['gob.bo'],
  BR: ['gov.br', 'jus.br', 'leg.br'],
  CA: ['canada.ca', 'gc.ca'],
  CH: ['admin.ch'],
  CL: ['gob.cl'],
  CN: ['gov.cn'],
  CO: ['gov.co'],
  CR: ['go.cr'],
  CU: ['gob.cu'],
  CZ: ['gov.cz'],
  DE: ['bund.de', 'bundesregierung.de', 'bundestag.de'],
  DO: ['gob.do'],
  EC: ['gob.ec'],
  EG: ['gov.eg'],
  ES: ['gob.es'],
  EU: ['europa.eu'],
  FR: ['gouv.fr'],
  GB: ['gov.scot', 'gov.uk', 'gov.wales', 'mod.uk', 'parliament.uk'],
  GH: ['gov.gh'],
  GR: ['gov.gr'],
  GT: ['gob.gt'],
  HK: ['gov.hk'],
  HN: ['gob.hn'],
  HU: ['gov.hu'],
  ID: ['go.id'],
  IE: ['gov.ie'],
  IL: ['gov.il', 'muni.il'],
  IN: ['gov.in', 'nic.in'],
  IT: ['gov.it'],
  JP: ['go.jp', 'lg.jp'],
  KE: ['go.ke'],
  KH: ['gov.kh'],
  KR: ['go.kr'],
  KZ: ['gov.kz'],
  LA: ['gov.la'],
  LK: ['gov.lk'],
  MA: ['gov.ma'],
  MM: ['gov.mm'],
  MX: ['gob.mx'],
  MY: ['gov.my'],
  NG: ['gov.ng'],
  NL: ['overheid.nl', 'rijksoverheid.nl'],
  NP: ['gov.np'],
  NZ: ['govt.nz'],
  PA: ['gob.pa'],
  PE: ['gob.pe'],
  PH: ['gov.ph'],
  PK: ['gov.pk'],
  PL: ['gov.pl'],
  PT: ['gov.pt'],
  PY: ['gov.py'],
  RO: ['gov.ro'],
  RU: ['gov.ru', 'government.ru', 'kremlin.ru'],
  RW: ['gov.rw'],
  SA: ['gov.sa'],
  SG: ['gov.sg'],
  SK: ['gov.sk'],
  SV: ['gob.sv'],
  TH: ['go.th'],
  TL: ['gov.tl'],
  TR: ['gov.tr'],
  TW: ['gov.tw'],
  TZ: ['go.tz'],
  UA: ['gov.ua'],
  UG: ['go.ug'],
  US: ['gov', 'mil'],
  UY: ['gub.uy'],
  UZ: ['gov.uz'],
  VE: ['gob.ve'],
  ZA: ['gov.za'],
};

/** Việt Nam's own, which the welcome page offers by itself. */
export const vietnam: PortalSet = { id: 'gov-vn', region: 'VN', domains: ['gov.vn'] };

/** Every set that can be allowed, Việt Nam first. */
export const portalSets: readonly PortalSet[] = [
  vietnam,
  ...Object.entries(named).map(([region, domains]) => ({ id: region.toLowerCase(), region, domains })),
];

/** A set as the match patterns that are asked for together: each domain with all its subdomains, http and https. */
export const patternsOfSet = ({ domains }: PortalSet): string[] =>
  domains.map((domain) => `*://*.${domain}/*`);
