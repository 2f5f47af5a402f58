import {expect, test} from "vitest";
import {en} from "../../../../src/data/files/words/en.js";
import {diskCodes, type FileRules} from "../../../../src/data/files/words/words.js";
import {zh} from "../../../../src/data/files/words/zh.js";
import {type Samples, sentenceFaults} from "../../../sentences.js";

const samples: Samples<FileRules> = {
  disk: diskCodes.flatMap((code) => [
    {code, kept: false},
    {code, kept: true}
  ]),
  unreachable: [
    {reason: "EIO", kept: false},
    {reason: "EIO", kept: true}
  ],
  notRegular: [{to: "read"}, {to: "write"}],
  largeFile: [
    {limit: 5, size: 15},
    {limit: 67108864, size: 2e8}
  ],
  noProject: [{directory: "my-city"}],
  otherFolder: [{directory: "."}, {directory: "elsewhere"}],
  projectIsFile: [{}],
  folderIsFile: [{}],
  interruptedSet: [{waiting: ["a.csv"]}, {waiting: ["a", "b", "c", "d"]}],
  filledFolder: [
    {held: ["a"], more: false},
    {held: ["a", "b", "c"], more: true}
  ],
  placeName: [{got: '"a: b"'}],
  exampleName: [{got: '"x"', known: ["changzhou", "ningbo"]}],
  placeEmployed: [{got: 12}],
  planYears: [{from: 2025, until: 2020}],
  placeCode: [{got: '"12"'}]
};

test("files and folders are spoken of in both languages, each in its own script", () => {
  expect(sentenceFaults(zh, en, samples)).toEqual([]);
});
