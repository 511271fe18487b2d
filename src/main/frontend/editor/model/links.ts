const ALLOWED = /^(https?:\/\/[^\s"<>\u0000-\u0020]+|mailto:[^\s"<>\u0000-\u0020]+)$/i;

/** Which addresses a text may point to; the server has the same rule. */
export function allowed(href: string): boolean {
  return ALLOWED.test(href);
}

/** The address somebody meant: www.bakkedal.dk and sekretariat@bakkedal.dk are whole addresses to a writer. */
export function meant(typed: string): string {
  const address = typed.trim();
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(address)) return `mailto:${address}`;
  if (/^www\.[^\s/]+\.[^\s]+$/i.test(address)) return `https://${address}`;
  return address;
}
