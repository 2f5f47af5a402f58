import {expect, test} from "vitest";
import {quoted} from "../../src/quantity/quoted.js";

test("quoted(name) sets “ ” around it, and inside of them ‘ ’, and inside of these “ ”", () => {
  expect(quoted("近年节奏")).toBe("“近年节奏”");
  expect(quoted("“新增高技能人才”的含义")).toBe("“‘新增高技能人才’的含义”");
  expect(quoted("“按‘新增’数”")).toBe("“‘按“新增”数’”");
});
