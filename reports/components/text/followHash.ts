/**
 * Shows what the address names after `#`, now and whenever that changes.
 *
 * @param open - opens what has an id and gives the element to scroll to; nothing for an id it does not know
 */
export function followHash(open: (id: string) => Element | null | undefined): void {
  const reveal = () => {
    const node = open(decoded(location.hash.slice(1)));
    if (node) requestAnimationFrame(() => node.scrollIntoView());
  };
  addEventListener("hashchange", reveal);
  requestAnimationFrame(reveal);
}

/** An address typed by hand may hold a lone per cent sign. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
