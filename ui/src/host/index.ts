export * from "./call";
export * from "./shell";
export type * from "./types";
