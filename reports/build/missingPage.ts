/**
 * What the loader of a page says: pages are written in one go before Framework starts, and it runs a loader only where one is missing.
 *
 * @throws Error always
 */
export function missingPage(): never {
  const page = process.argv.slice(2).join(" ");
  throw new Error(`this page was not written (${page}); run npm run reports or npm run dev`);
}
