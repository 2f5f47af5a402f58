/**
 * Opens what the address names after `#`, with all that it lies folded in, now and whenever that changes; what a filter hides is shown
 * again.
 */
export function followAnchors(): void {
  const reveal = () => {
    const id = decoded(location.hash.slice(1));
    const node = id === "" ? null : document.getElementById(id);
    if (!node?.closest("main")) return;
    const hidden = node.closest<HTMLElement>("[hidden]");
    if (hidden)
      for (const form of hidden.closest("[data-filtered]")?.querySelectorAll("form") ?? [])
        clear(form);
    for (let at: Element | null = node; at; at = at.parentElement)
      if (at instanceof HTMLDetailsElement) at.open = true;
    requestAnimationFrame(() => node.scrollIntoView());
  };
  addEventListener("hashchange", reveal);
  reveal();
}

/** Empties every field of a filter and lets it act. */
function clear(form: HTMLFormElement): void {
  for (const field of form.elements)
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = "";
  form.dispatchEvent(new Event("input", {bubbles: true}));
}

/** An address typed by hand may hold a lone per cent sign. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
