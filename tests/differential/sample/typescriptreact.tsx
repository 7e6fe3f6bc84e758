// It's a comment with "quotes".
import * as React from "react";

type Props = { kind: 'small' | "large"; label?: string };
const generic = <T,>(value: T) => `generic ${String(value)}`;
const extended = <T extends 'a'>(value: T) => [value, "b"];

export const Panel: React.FC<Props> = ({ kind = 'small', label }) => (
  <section className="panel" aria-label={`It's ${label ?? "nothing"}`} data-quote='"'>
    It's "text", not a literal: {label ? <b title="it's">don't</b> : 'plain'} {/* "a comment" */}
    <Generic<'type'> value={"expression"} render={() => <i>it's {'deep'}</i>} />
    {kind === "large" && <p>// it's no comment {1 < 2 ? 'yes' : "no"}</p>}
    <div /* b="c" */ d="e" />
    <>“curly” and 'single' {`last`}</>
    &quot;entity&quot; <br /> isn't <Name.Space attribute /> {...rest}
  </section>
);
const after = 'after' as const;
