interface Subject {
  number: string;
  title: string;
  group: string;
}

const SUBJECT = /^\d\d\.\d\d\.\d\d/;
const PAUSE = 200;

/** Looks subjects up beside the field of a case number; without it there is a link to a page that does the same. */
export function equipKle(kle: HTMLElement): void {
  const field = document.getElementById(kle.dataset.kle ?? "") as HTMLInputElement | null;
  const link = kle.querySelector("p");
  const fold = kle.querySelector("details");
  const asked = kle.querySelector("input");
  const status = kle.querySelector<HTMLElement>("[role=status]");
  const list = kle.querySelector("ul");
  if (!field || !link || !fold || !asked || !status || !list) return;
  link.hidden = true;
  fold.hidden = false;

  const put = (subject: Subject) => {
    field.value = subject.number + (SUBJECT.test(field.value) ? field.value.slice(8) : "-");
    list.replaceChildren();
    status.textContent = kle.dataset.put ?? "";
    field.focus();
  };

  const show = (found: Subject[]) => {
    const words = found.length === 1 ? kle.dataset.one : kle.dataset.many;
    status.textContent = found.length === 0 ? (kle.dataset.none ?? "") : (words ?? "").replace("{0}", String(found.length));
    list.replaceChildren(...found.map((subject) => row(subject, () => put(subject))));
  };

  let latest = 0;
  const look = async () => {
    const turn = ++latest;
    const words = asked.value.trim();
    if (words === "") {
      list.replaceChildren();
      status.textContent = "";
      return;
    }
    try {
      const answer = await fetch(`/kle.json?q=${encodeURIComponent(words)}`);
      const found = (await answer.json()) as Subject[];
      if (turn === latest) show(found);
    } catch {
      if (turn === latest) status.textContent = kle.dataset.failed ?? "";
    }
  };

  let waiting = 0;
  asked.addEventListener("input", () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => void look(), PAUSE);
  });
  // Enter looks; the form around it is not to be sent half filled in.
  asked.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    void look();
  });
}

function row(subject: Subject, choose: () => void): HTMLLIElement {
  const item = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.lang = "da";
  button.textContent = `${subject.number} ${subject.title}`;
  button.addEventListener("click", choose);
  item.append(button);
  return item;
}
