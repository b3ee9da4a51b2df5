import { InvalidArgumentError } from 'commander';
import { isRealDay } from '../../documents/parts/calendar-date.ts';
import { isYear } from '../../documents/parts/year.ts';
import type { OptionSpec } from './spec.ts';

/** An option that is typed or not. */
export function switchOption(description: string): OptionSpec<boolean> {
  return { description, initial: false };
}

/** An option that takes a text. */
export function textOption(value: string, description: string): OptionSpec<string | undefined> {
  return { value, description, initial: undefined };
}

/** An option that takes a text and may be typed again. */
export function textsOption(value: string, description: string): OptionSpec<readonly string[]> {
  return { value, description, initial: [], read: (typed, before) => [...before, typed] };
}

/** An option that takes one of some words; `initial` holds where it is not typed. */
export function choiceOption<const Word extends string>(
  value: string,
  description: string,
  choices: readonly Word[],
): OptionSpec<Word | undefined>;
export function choiceOption<const Word extends string>(
  value: string,
  description: string,
  choices: readonly Word[],
  initial: NoInfer<Word>,
): OptionSpec<Word>;
export function choiceOption(
  value: string,
  description: string,
  choices: readonly string[],
  initial?: string,
): OptionSpec<string | undefined> {
  return { value, description, choices, initial };
}

/** An option that takes a whole number of at least 1; `initial` holds where it is not typed. */
export function countOption(value: string, description: string): OptionSpec<number | undefined>;
export function countOption(
  value: string,
  description: string,
  initial: number,
): OptionSpec<number>;
export function countOption(
  value: string,
  description: string,
  initial?: number,
): OptionSpec<number | undefined> {
  return { value, description, initial, read: toCount };
}

/** An option that takes a whole number; `initial` holds where it is not typed. */
export function limitOption(value: string, description: string): OptionSpec<number | undefined>;
export function limitOption(
  value: string,
  description: string,
  initial: number,
): OptionSpec<number>;
export function limitOption(
  value: string,
  description: string,
  initial?: number,
): OptionSpec<number | undefined> {
  return { value, description, initial, read: toLimit };
}

/** An option that takes a day. */
export function dayOption(description: string): OptionSpec<string | undefined> {
  return { value: '<yyyy-mm-dd>', description, initial: undefined, read: toDay };
}

/** An option that takes a year, calendar or financial. */
export function yearOption(description: string): OptionSpec<string | undefined> {
  return { value: '<year>', description, initial: undefined, read: toYear };
}

function toCount(typed: string): number {
  if (!/^[1-9]\d{0,8}$/.test(typed))
    throw new InvalidArgumentError('It must be a whole number of at least 1.');
  return Number(typed);
}

function toLimit(typed: string): number {
  if (!/^\d{1,9}$/.test(typed)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(typed);
}

function toDay(typed: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed) || !isRealDay(typed)) {
    throw new InvalidArgumentError('It must be a date such as 2026-11-20.');
  }
  return typed;
}

function toYear(typed: string): string {
  if (!isYear(typed)) {
    throw new InvalidArgumentError(
      'It must be a calendar year such as 2024, or a financial year such as 2024-25.',
    );
  }
  return typed;
}
