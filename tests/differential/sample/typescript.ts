// It's a comment with "quotes" and `ticks`.
/** @example "not one" */
import type { Thing } from './thing';

type Code = 'InternalError' | "ResourceNotFound" | `Auth${'A' | "B"}.x`;
type Keys = { readonly 'quoted-key'?: string; "other": Code['length'] };
enum Level { Low = 'low', High = "high" }
declare module "somewhere" { const value: 'literal'; }

const cast = <any>"cast";
const plain: string = 'it\'s "here"' as const;
const template = `code ${error.code! + 'inner' + `nested ${"deep"}`} \${not} // no comment`;
const generic = call<'type argument', string>("argument", /["']/);
const compare = a < b || c > "d".length;
const both = <T extends 'a' | "b">(value: T): value is T => value === 'a';

abstract class Client<T = "default"> {
  private readonly name = `x${1 / 2}`;
  @Input('alias') field?: string = "";
  constructor(public code: Code = "InternalError", private other?: 'x') {}
  get 'quoted method'() { return /'/.test("y") ? '\\' : "\""; }
  satisfies(): void { const x = { a: 'b' } satisfies Record<string, "b">; }
}
