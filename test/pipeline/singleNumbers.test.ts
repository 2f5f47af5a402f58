import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {startPositions} from "../../src/pipeline/modelParameters.js";
import {eachSingleNumber, singleNumbers} from "../../src/pipeline/singleNumbers.js";

test("eachSingleNumber() names a lever or an assumption of the shipped city, or where a run starts; what acts beside a lever names one that may be absent", () => {
  const {levers, assumptions} = loadProject("data");
  const known = new Set([...levers, ...assumptions, ...startPositions].map(({id}) => id));
  for (const [name, {beside}] of eachSingleNumber()) {
    expect(known, name).toContain(name);
    if (beside !== undefined) {
      expect(levers.map(({id}) => id)).toContain(beside);
      expect(singleNumbers).toHaveProperty([beside, "optional"], true);
    }
  }
});
