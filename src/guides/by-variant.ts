/** What each variant has, by its id; the first has it for one that is not there, and where there are no variants. */
export const byVariant =
  <Value>(values: Readonly<Record<string, Value>>) =>
  (variant: string | undefined): Value =>
    values[variant!] ?? Object.values(values)[0]!;
