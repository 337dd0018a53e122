/** Registrable domains of Vietnamese portals on which the detector runs from the start. */
export const portalDomains: readonly string[] = ['haiphong.gov.vn', 'chinhphu.vn'];

/** The same as match patterns for a manifest: each domain with all its subdomains, http and https. */
export const portalPatterns: string[] = portalDomains.map((domain) => `*://*.${domain}/*`);
