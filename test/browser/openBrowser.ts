import {type Browser, chromium, type Page} from "playwright-core";

/** Starts Debian's Chromium without anything that talks to the outside. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync"
    ]
  });
}

/** Waits until every cell has run and every chart stands. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.readyState === "complete" &&
      document.documentElement.dataset.live !== undefined &&
      !document.querySelector("observablehq-loading, [aria-busy=true], #reading, #decision-text") &&
      ![...document.querySelectorAll(".chart:not([data-drawn])")].some((chart) =>
        chart.checkVisibility()
      ),
    null,
    {timeout: 60_000}
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
