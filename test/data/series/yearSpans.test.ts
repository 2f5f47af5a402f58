import {expect, test} from "vitest";
import {ambiguousSpan, isSeveralYears} from "../../../src/data/series/yearSpans.js";

test.each([
  [["2011-2012", "2013-2014", "2015-2016"], "2011-2012"],
  [["2013/14", "2015/16"], "2013/14"],
  [["2014", "2015-2016", "2017"], "2015-2016"],
  // One that is followed is a school year, and so are the others.
  [["2013/14", "2014/15", "2016/17"], undefined],
  // The last has no next year to miss; values five years apart are not of two years.
  [["2013/14"], undefined],
  [["2000-2001", "2005-2006", "2010-2011"], undefined],
  [["2014", "2016", "2018"], undefined]
])("ambiguousSpan(%j) is %j", (labels, first) => {
  expect(ambiguousSpan(labels)).toBe(first);
});

test.each([
  ["2015-17", true],
  ["2011—2015年", true],
  ["1999-02", true],
  ["2015-2017", true],
  ["2015-16", false],
  ["1999-00", false],
  ["2015", false]
])("isSeveralYears(%j) is %j", (label, several) => {
  expect(isSeveralYears(label)).toBe(several);
});
