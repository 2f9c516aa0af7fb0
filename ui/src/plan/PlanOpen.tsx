import { keepPreviousData, type UseQueryResult, useQuery } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useSyncExternalStore } from "react";
import { type Answer, type Args, type CallName, call } from "../host";
import { type Language, useLanguage } from "../words";
import type { SaveState, Session, Snapshot } from "./session";

const Context = createContext<Session | undefined>(undefined);

/** Gives everything below it the open plan. */
export function PlanOpen({ session, children }: { session: Session; children: ReactNode }) {
  return <Context value={session}>{children}</Context>;
}

/** The open plan's session. */
export function useEdit(): Session {
  const session = useContext(Context);
  if (!session) {
    throw new Error("outside of an open plan");
  }
  return session;
}

/** The open plan as it is now. */
export function usePlan(): Snapshot {
  const session = useEdit();
  return useSyncExternalStore(session.subscribe, session.snapshot);
}

/** Whether what was typed is in the file. */
export function useSaveState(): SaveState {
  const session = useEdit();
  return useSyncExternalStore(session.subscribe, session.saveState);
}

/** Calls that say something in the language that they are asked in. */
type Speaking = { [Name in CallName]: Args<Name> extends { language: Language } ? Name : never }[CallName];

/**
 * What follows from the plan as it is now, in the window's language. While a newer answer is worked out the last one stays.
 */
export function useAnswer<Name extends Speaking>(
  name: Name,
  args: Omit<Args<Name>, "language">,
  options: { enabled?: boolean } = {},
): UseQueryResult<Answer<Name>> {
  const language = useLanguage();
  const { revision, path } = usePlan();
  return useQuery({
    queryKey: [name, path, revision, language, args],
    queryFn: () => call(name, { ...args, language } as Args<Name>),
    placeholderData: keepPreviousData,
    gcTime: 30_000,
    ...options,
  });
}

/** What the registers and the law say: asked for once. */
export function useReference<Name extends "municipalities" | "areas" | "services" | "glossary">(
  name: Name,
): Answer<Name> | undefined {
  return useQuery({
    queryKey: [name],
    queryFn: () => call(name, {} as Args<Name>),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  }).data;
}
