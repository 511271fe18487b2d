const SHAPELESS = /^[\p{Cf}\p{Cc}\p{Zs}\p{Zl}\p{Zp}\p{Mn}]*$/u;

/** Whether there is anything to see: more than spaces and signs without a shape. */
export function visible(text: string): boolean {
  return !SHAPELESS.test(text);
}

/** As the server keeps it, as long as before: control characters are spaces, broken ones the replacement sign. */
export function printable(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/[\ufffe\uffff]/g, "\ufffd")
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, " ");
}
