import {type Browser, chromium, type Page} from "playwright-core";
import {patience} from "../patience.js";

/** Starts Debian's Chromium without anything that talks to the outside; its pages wait as long as a busy machine needs. */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch({
    timeout: patience.program,
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
  const patient = <Made extends {setDefaultTimeout(milliseconds: number): void}>(made: Made) => {
    made.setDefaultTimeout(patience.program);
    return made;
  };
  const [newPage, newContext] = [browser.newPage.bind(browser), browser.newContext.bind(browser)];
  browser.newPage = async (options) => patient(await newPage(options));
  browser.newContext = async (options) => patient(await newContext(options));
  return browser;
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
      )
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
