const UNSENT = "raadslag:unsent:";
const OVERLOOKED = "raadslag-proof ";
const PATIENCE = 5_000;

/**
 * What was written a moment ago is saved before its writer logs out. What cannot be saved is not left behind for the
 * next one at the machine, and its writer is asked first.
 */
export function logOutCleanly(form: HTMLFormElement): void {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    await everythingSaved();
    const left = keptOf(form.dataset.person ?? "");
    if (left.length > 0 && !confirm(form.dataset.unsent)) return;
    window.dispatchEvent(new Event("raadslag:forget"));
    left.forEach((key) => localStorage.removeItem(key));
    forgetOverlooked();
    form.submit();
  });
}

/** Whoever has something to save adds when it is done. */
async function everythingSaved(): Promise<void> {
  const savings: Promise<unknown>[] = [];
  window.dispatchEvent(new CustomEvent("raadslag:settle", { detail: savings }));
  await Promise.race([Promise.all(savings), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

/** Others may have logged out without saying so at this machine; what is theirs waits for them. */
function keptOf(person: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(`${UNSENT}${person}:`));
  } catch {
    return [];
  }
}

/** Advice is kept with the words of drafts that it is about. */
function forgetOverlooked(): void {
  try {
    const keys = Object.keys(sessionStorage).filter((key) => key.startsWith(OVERLOOKED));
    keys.forEach((key) => sessionStorage.removeItem(key));
  } catch {
    // Where nothing may be kept, nothing is.
  }
}
