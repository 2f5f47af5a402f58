/**
 * Puts a live part of a page in the place of what was to be read there (`#reading`), once it is made. Where it cannot be made the text
 * stays.
 *
 * @param make - fetches what it needs
 */
export async function takePlace(make: () => Promise<HTMLElement>): Promise<void> {
  const reading = document.querySelector<HTMLElement>("#reading");
  reading?.setAttribute("aria-busy", "true");
  try {
    const made = await make();
    reading?.replaceWith(made);
  } finally {
    reading?.removeAttribute("aria-busy");
  }
}
