import {expect, test} from "vitest";
import {usualDefinition} from "../../src/project/usualDefinition.js";

test("usualDefinition(setup) is the definition that is stated, else the first", () => {
  const definitions = [{id: "published"}, {id: "narrow"}];
  expect(usualDefinition({definitions})).toBe("published");
  expect(usualDefinition({definitions, definition: undefined})).toBe("published");
  expect(usualDefinition({definitions, definition: "narrow"})).toBe("narrow");
  expect(() => usualDefinition({definitions: []})).toThrow(
    "invalid definitions; the list is empty"
  );
});
