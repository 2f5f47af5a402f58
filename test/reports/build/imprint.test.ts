import {expect, test} from "vitest";
import {pageFooter} from "../../../reports/build/chrome.js";
import {readImprint} from "../../../reports/build/imprint.js";

test("readImprint(folder, environment) takes the day and the publisher from the environment, and the footer tells them", async () => {
  const imprint = await readImprint("data", {
    SOURCE_DATE_EPOCH: "1780000000",
    SKILLCAST_PUBLISHER: " 甲局 <b> ",
    SKILLCAST_CONTACT: "a@example.org"
  });
  expect(imprint.computed).toBe("2026-05-28");
  expect(imprint.single).toContain("/target/T01");
  const footer = pageFooter("/index", imprint);
  expect(footer).toContain("发布：甲局 &lt;b&gt;；联系：a@example.org。");
  expect(footer).toContain('<time datetime="2026-05-28">2026年5月28日</time>');
  expect(pageFooter("/en/index", {...imprint, publisher: ""})).not.toContain("Published by");
});

test("readImprint(folder, environment) refuses a SOURCE_DATE_EPOCH that is no time", async () => {
  await expect(readImprint("data", {SOURCE_DATE_EPOCH: "today"})).rejects.toThrow(
    'invalid SOURCE_DATE_EPOCH; not in seconds: "today"'
  );
});
