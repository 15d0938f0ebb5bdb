import { ServiceError } from "@keymesh/errors";
import fc from "fast-check";
import { expect, test } from "vitest";
import { widgetType } from "../testing/widget.ts";
import { decodeQuery } from "./decode.ts";
import { EC2, STS } from "./flavour.ts";
import { parseForm } from "./parameters.ts";
import { validateQuery } from "./validate.ts";

const Request = widgetType("DescribeGadgetsRequest");

test("hostile forms are refused with a ServiceError, whatever they are", () => {
  const scrap = fc.oneof(
    fc.constantFrom(
      "GadgetId",
      "Filter",
      ".1",
      ".member",
      ".Name",
      ".Value",
      "Size",
      "Since",
      "Ebs.",
      "=",
      "&",
      "%",
      "%41",
      "+",
      "__proto__",
      "constructor",
      ".",
      "9999999",
    ),
    fc.string({ unit: "binary", maxLength: 4 }),
  );
  const forms = fc.array(scrap, { maxLength: 20 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(forms, fc.constantFrom(EC2, STS), (form, flavour) => {
      try {
        validateQuery(Request, decodeQuery(Request, parseForm(form), flavour), flavour);
      } catch (error) {
        expect(error).toBeInstanceOf(ServiceError);
      }
    }),
    { numRuns: 2_000 },
  );
});

test("a form of a megabyte is read or refused quickly", () => {
  const started = performance.now();
  for (const unit of ["a&", "GadgetId.1.1.1.1.1.1=&", "%41", "GadgetId.1"]) {
    try {
      decodeQuery(Request, parseForm(unit.repeat(1_000_000 / unit.length)), EC2);
    } catch (error) {
      expect(error).toBeInstanceOf(ServiceError);
    }
  }
  expect(performance.now() - started).toBeLessThan(4_000);
});

test("what a client flattens comes back as it was", () => {
  const word = fc.string({ unit: "grapheme", maxLength: 6 });
  const filters = fc.array(
    fc.record({ name: word, values: fc.array(word, { minLength: 1, maxLength: 3 }) }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(filters, fc.array(word, { maxLength: 12 }), (some, gadgetIds) => {
      const form = new URLSearchParams();
      gadgetIds.forEach((id, i) => {
        form.append(`GadgetId.${i + 1}`, id);
      });
      some.forEach((filter, i) => {
        form.append(`Filter.${i + 1}.Name`, filter.name);
        filter.values.forEach((value, j) => {
          form.append(`Filter.${i + 1}.Value.${j + 1}`, value);
        });
      });
      expect({
        filters: [],
        gadgetIds: [],
        ...decodeQuery(Request, parseForm(form.toString()), EC2),
      }).toEqual({ filters: some, gadgetIds });
    }),
  );
});
