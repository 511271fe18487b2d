/** What the page says: the island holds no words of its own. */
const words: Record<string, string> = written();

function written(): Record<string, string> {
  const given = document.getElementById("editor-words");
  return given ? (JSON.parse(given.textContent ?? "{}") as Record<string, string>) : {};
}

export function say(key: string, ...values: (string | number)[]): string {
  return (words[key] ?? key).replace(/\{(\d)\}/g, (_, place) => String(values[Number(place)] ?? ""));
}

export function has(key: string): boolean {
  return key in words;
}
