/** Folds details away on a narrow screen, where what follows them matters more: data-fold-when-narrow="60rem". */
export function foldWhenNarrow(details: HTMLDetailsElement): void {
  if (matchMedia(`(max-width: ${details.dataset.foldWhenNarrow})`).matches) details.open = false;
}
