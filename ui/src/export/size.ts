import { number } from "../words";

const KILO = 1024;

/** A size in bytes as people read it: in kilobytes below a megabyte, else in megabytes with one decimal. */
export function sizeText(bytes: number): { amount: string; unit: "kb" | "mb" } {
  if (bytes < KILO * KILO) {
    return { amount: number(String(Math.max(Math.round(bytes / KILO), 1))), unit: "kb" };
  }
  return { amount: number((bytes / KILO / KILO).toFixed(1)), unit: "mb" };
}
