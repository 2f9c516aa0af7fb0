import { type ReactNode, useState } from "react";
import type { PeriodChoice, PeriodView, PlaceChoice, PlaceView } from "../host";
import { useMunicipalities } from "../parts";
import { Dropdown, DropdownItem } from "../parts/Dropdown";
import { usePlan } from "../plan";
import { useText } from "../words";
import type { AnswersProps } from "./Answers";
import { period, place } from "./choices";
import { PeriodField } from "./PeriodField";

const NOTHING = "-";
const SKIP = "skip";
const OTHER = "other";

/** Names of places and times that can mean several things, each with its question. */
export function AskedNames({ preview, choices, choose }: AnswersProps) {
  return (
    <>
      {preview.places.map((asked) => (
        <PlaceQuestion
          key={asked.label}
          asked={{ ...asked, chosen: choices.places?.[asked.label] ?? null }}
          answer={(chosen) => choose((all) => place(all, asked.label, chosen))}
        />
      ))}
      {preview.periods.map((asked) => (
        <PeriodQuestion
          key={asked.label}
          asked={{ ...asked, chosen: choices.periods?.[asked.label] ?? null }}
          answer={(chosen) => choose((all) => period(all, asked.label, chosen))}
        />
      ))}
    </>
  );
}

interface QuestionProps {
  asked: PlaceView | PeriodView;
  value: string;
  choose(value: string): void;
  children: ReactNode;
}

function Question({ asked, value, choose, children }: QuestionProps) {
  const text = useText();
  return (
    <div className={asked.chosen ? "intake-question" : "intake-question intake-unanswered"}>
      <Dropdown
        labelText={asked.question}
        hintText={text("intake-where", { label: asked.label, cell: asked.cell, count: asked.count })}
        value={value}
        onChange={choose}
        fullWidth
      >
        <DropdownItem value={NOTHING}>{text("intake-choose")}</DropdownItem>
        {children}
        <DropdownItem value={SKIP}>{text("intake-skip-name")}</DropdownItem>
      </Dropdown>
    </div>
  );
}

interface PlaceQuestionProps {
  asked: PlaceView;
  answer(chosen: PlaceChoice | undefined): void;
}

function PlaceQuestion({ asked, answer }: PlaceQuestionProps) {
  const text = useText();
  const { plan } = usePlan();
  const { name } = useMunicipalities();
  const { chosen, suggestions } = asked;
  const suggested = suggestions.map(({ subject }) => subject);
  const others = (plan.members ?? []).filter(({ municipality }) => !suggested.includes(municipality));
  const choose = (value: string) =>
    answer(value === NOTHING ? undefined : value === SKIP ? { kind: "skip" } : { kind: "subject", subject: value });
  return (
    <Question
      asked={asked}
      value={chosen?.kind === "subject" ? chosen.subject : (chosen?.kind ?? NOTHING)}
      choose={choose}
    >
      {suggestions.map((suggestion) => (
        <DropdownItem key={suggestion.subject} value={suggestion.subject}>
          {suggestion.name}
        </DropdownItem>
      ))}
      {!suggested.includes("area") && <DropdownItem value="area">{text("statistics-area")}</DropdownItem>}
      {others.map(({ municipality }) => (
        <DropdownItem key={municipality} value={municipality}>
          {name(municipality)}
        </DropdownItem>
      ))}
    </Question>
  );
}

interface PeriodQuestionProps {
  asked: PeriodView;
  answer(chosen: PeriodChoice | undefined): void;
}

function PeriodQuestion({ asked, answer }: PeriodQuestionProps) {
  const text = useText();
  const { chosen, suggestions } = asked;
  const isSuggested = chosen?.kind === "period" && suggestions.some(({ period }) => period === chosen.period);
  const [other, setOther] = useState(chosen?.kind === "period" && !isSuggested);
  const value = other ? OTHER : chosen?.kind === "period" ? chosen.period : (chosen?.kind ?? NOTHING);
  const choose = (next: string) => {
    setOther(next === OTHER);
    if (next === NOTHING || next === OTHER) {
      answer(undefined);
    } else {
      answer(next === SKIP ? { kind: "skip" } : { kind: "period", period: next });
    }
  };
  return (
    <>
      <Question asked={asked} value={value} choose={choose}>
        {suggestions.map((suggestion) => (
          <DropdownItem key={suggestion.period} value={suggestion.period}>
            {suggestion.name}
          </DropdownItem>
        ))}
        <DropdownItem value={OTHER}>{text("intake-other-period")}</DropdownItem>
      </Question>
      {other && (
        <PeriodField
          value={chosen?.kind === "period" ? chosen.period : undefined}
          change={(next) => answer(next ? { kind: "period", period: next } : undefined)}
        />
      )}
    </>
  );
}
