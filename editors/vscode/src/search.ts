// Which codes fit what a person types.

/** A code as `tcerr codes --format json` writes it. */
export interface Code {
  code: string;
  status: "common" | "service" | "client" | "removed" | "own";
  services: string[];
  retry: "yes" | "no" | "depends" | null;
  summary: string;
}

/** A code with what is looked at for each letter that is typed. */
export interface Entry {
  code: Code;
  /** In lower case. */
  name: string;
  /** The same without dots. */
  flat: string;
  /** The first letters of its words: `rle` for `RequestLimitExceeded`. */
  initials: string;
  summary: string;
}

export function entry(code: Code): Entry {
  const initials = code.code.match(/[A-Z]|(?<=^|[._])[a-z]|\d+/g) ?? [];
  const name = code.code.toLowerCase();
  return {
    code,
    name,
    flat: name.replaceAll(/[._]/g, ""),
    initials: initials.join("").toLowerCase(),
    summary: code.summary.toLowerCase(),
  };
}

/** The entries that every word of a query fits, best first; all in their order if there is no word. */
export function search(entries: readonly Entry[], query: string, most: number): Code[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries.slice(0, most).map(({ code }) => code);
  const phrase = words.length > 1 ? words.join("") : undefined;
  const found: { entry: Entry; distance: number }[] = [];
  for (const entry of entries) {
    let distance = 0;
    for (const word of words) {
      distance += distanceTo(entry, word);
      if (distance === Infinity) break;
    }
    if (distance === Infinity) continue;
    if (phrase !== undefined) distance = Math.min(distance, distanceToPhrase(entry, phrase));
    found.push({ entry, distance });
  }
  found.sort((one, other) => removed(one) - removed(other) || one.distance - other.distance || compare(one.entry, other.entry));
  return found.slice(0, most).map(({ entry }) => entry.code);
}

/** Those that exist no more come last, unless it is the very code that was asked for. */
function removed({ entry, distance }: { entry: Entry; distance: number }): number {
  return Number(entry.code.status === "removed" && distance > 0);
}

/** What is known better and shorter comes first. */
function compare(one: Entry, other: Entry): number {
  const common = (entry: Entry) => Number(entry.code.status !== "common");
  return (
    common(one) - common(other) ||
    one.name.length - other.name.length ||
    (one.name < other.name ? -1 : 1)
  );
}

/** How far a word is from being the code; infinite if it doesn't fit. */
function distanceTo({ code, name, initials, summary }: Entry, word: string): number {
  if (name === word) return 0;
  if (code.services.includes(word)) return 1;
  const at = name.indexOf(word);
  if (at === 0) return 2;
  if (at > 0) {
    const before = code.code.charAt(at - 1);
    const first = code.code.charAt(at);
    // At the start of a segment, of a word, or inside one.
    return before === "." ? 3 : first !== first.toLowerCase() ? 4 : 6;
  }
  // One letter is the initial of too much.
  if (word.length > 1 && initials.startsWith(word)) return 5;
  if (word.length > 2 && initials.includes(word)) return 7;
  return summary.includes(word) ? 8 : Infinity;
}

/** The same for words that were typed one after the other, as they may stand in the code: `request limit`. */
function distanceToPhrase({ flat }: Entry, phrase: string): number {
  const at = flat.indexOf(phrase);
  if (at < 0) return Infinity;
  return at === 0 ? (flat.length === phrase.length ? 0 : 2) : 3;
}
