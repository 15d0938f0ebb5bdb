import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hrefOf, placeOf } from "./location.ts";

describe("an address of the page", () => {
  test("names page, flow, step and view", () => {
    expect(placeOf("#/board/s3-put?step=3&view=all")).toEqual({
      path: ["board", "s3-put"],
      query: { step: "3", view: "all" },
    });
    for (const home of ["", "#", "#/"]) expect(placeOf(home)).toEqual({ path: [], query: {} });
  });

  test("that is not decodable stays as it is", () => {
    expect(placeOf("#/board/%zz").path).toEqual(["board", "%zz"]);
  });

  test("leaves out what is undefined or empty", () => {
    expect(hrefOf(["where", "a/b"], { step: 0, trace: undefined, view: "" })).toBe("#/where/a%2Fb?step=0");
  });

  test("leads back to the place it was made of, whatever that says", () => {
    const segment = fc.string({ minLength: 1, unit: "grapheme" });
    fc.assert(
      fc.property(
        fc.array(segment, { maxLength: 4 }),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), segment),
        (path, query) => {
          expect(placeOf(hrefOf(path, query))).toEqual({ path, query: { ...query } });
        },
      ),
    );
  });
});
