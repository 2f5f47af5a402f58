import {expect, test} from "vitest";
import {releaseNotes} from "./releaseNotes.js";

const changelog =
  "# Changelog\n\n## 0.2.0 (2027-01-05)\n\n- New.\n- Better.\n\n## 0.1.0\n\nFirst.\n";

test("releaseNotes(changelog, version) is what is under the version's heading", () => {
  expect(releaseNotes(changelog, "0.2.0")).toBe("- New.\n- Better.\n");
  expect(releaseNotes(changelog, "0.1.0")).toBe("First.\n");
});

test("releaseNotes(changelog, version) refuses a version that is not there or of which nothing is said", () => {
  expect(() => releaseNotes(changelog, "0.1")).toThrow("nothing in CHANGELOG.md about 0.1; write");
  expect(() => releaseNotes("## 1.0.0\n\n## 0.9.0\n\nx", "1.0.0")).toThrow("about 1.0.0");
});
