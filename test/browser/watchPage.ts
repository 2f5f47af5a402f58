import type {Page} from "playwright-core";

/** What went wrong while a page was open: console errors, exceptions, failed requests, requests to other hosts. */
export function watchPage(page: Page, address: string): string[] {
  const faults: string[] = [];
  const origin = new URL(address).origin;
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`exception: ${error.message}`));
  page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const {protocol, origin: from} = new URL(request.url());
    if (from !== origin && protocol !== "data:" && protocol !== "blob:")
      faults.push(`foreign: ${request.url()}`);
  });
  return faults;
}
