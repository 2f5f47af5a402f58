/**
 * Serves every filter that stands in the page: of the items beside it those stay that have what each field asks for. A filter of the
 * kind `address` stands in the address too.
 *
 * @param root - the page
 */
export function filterLists(root: ParentNode): void {
  for (const form of root.querySelectorAll<HTMLFormElement>("form[data-filter]")) {
    const box = form.closest("[data-filtered]");
    if (!box) continue;
    const inAddress = form.dataset.filter === "address";
    if (inAddress) fill(form, new URLSearchParams(location.search));
    const apply = () => filter(form, box);
    const changed = () => {
      apply();
      if (inAddress) remember(form);
    };
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", changed);
    form.addEventListener("reset", () => setTimeout(changed));
    apply();
  }
}

/** Whether an item has what every field asks for: one of its values, or all words. */
export function fits(item: HTMLElement, wanted: Iterable<readonly [string, string]>): boolean {
  for (const [name, value] of wanted) {
    if (value === "") continue;
    if (name === "words") {
      const text = (item.textContent ?? "").toLowerCase();
      if (
        !value
          .toLowerCase()
          .split(/\s+/)
          .every((word) => text.includes(word))
      )
        return false;
    } else if (!(item.dataset[name] ?? "").split("|").includes(value)) return false;
  }
  return true;
}

const asked = (form: HTMLFormElement) =>
  [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);

function filter(form: HTMLFormElement, box: Element): void {
  const wanted = asked(form);
  const items = [...box.querySelectorAll<HTMLElement>("[data-item]")];
  for (const item of items) item.hidden = !fits(item, wanted);
  for (const group of box.querySelectorAll<HTMLElement>("[data-group]"))
    group.hidden = !group.querySelector("[data-item]:not([hidden])");
  const count = form.querySelector<HTMLElement>("[data-template]");
  const shown = items.filter(({hidden}) => !hidden).length;
  if (count) count.textContent = (count.dataset.template ?? "").replace("{shown}", String(shown));
}

function fill(form: HTMLFormElement, query: URLSearchParams): void {
  for (const [name, value] of query) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
    if (
      field instanceof HTMLSelectElement &&
      [...field.options].some((option) => option.value === value)
    )
      field.value = value;
  }
}

function remember(form: HTMLFormElement): void {
  const query = new URLSearchParams(
    asked(form).flatMap(([name, value]) => (value === "" ? [] : [[name, value]]))
  );
  const search = query.size > 0 ? `?${query}` : "";
  history.replaceState(history.state, "", `${location.pathname}${search}${location.hash}`);
}
