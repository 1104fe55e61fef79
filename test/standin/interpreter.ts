import { Refusal, type StandinBook } from "./book";
import { WorkbookObject } from "./objects";

/** A member that the stand-in does not know: the test fails by its name. */
export class Gap extends Error {}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: { readonly Arguments?: unknown[]; readonly ReferencedObjectPathIds?: number[] };
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ObjectPath["ArgumentInfo"];
  readonly QueryInfo?: { readonly Select?: string[] };
}

interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

type Thing = Record<string, unknown> | null;

/** Anything that Excel keeps between two batches of one run, by reference id. */
type References = Map<string, NonNullable<Thing>>;

/** The background service that office.js tells that it is ready; it is no part of the workbook. */
class AddinInternalServiceObject {
  NotifyActionHandlerReady(): void {
    return undefined;
  }
}

/** Answers office.js's requests from a {@link StandinBook}, member by member. */
export class Interpreter {
  readonly #references: References = new Map();

  constructor(readonly book: StandinBook) {}

  /** Answers one request body, or says with which of Excel's codes it is refused as a whole. */
  answer(body: string): { body: string } | { osf: number } {
    const request = JSON.parse(body) as Request;
    const paths = Object.values(request.ObjectPaths);
    const isService = paths.some((path) => path.ObjectPathType === 2);
    const isCleanUp = request.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference");
    if (!isService && !isCleanUp) this.book.syncs++;
    if (this.book.refusal !== null && !isService) return { osf: this.book.refusal };
    return { body: JSON.stringify(new Batch(this.book, this.#references, request).run()) };
  }
}

class Batch {
  readonly #things = new Map<number, Thing>();
  readonly #kept = new Map<number, string>();

  constructor(
    readonly book: StandinBook,
    readonly references: References,
    readonly request: Request,
  ) {}

  run(): unknown {
    const results: unknown[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.#act(action, traces) });
      } catch (error) {
        if (!(error instanceof Refusal || error instanceof Gap)) throw error;
        const code = error instanceof Refusal ? error.code : "NotInTheStandin";
        return {
          Error: { Code: code, Message: error.message, Location: action.Name, ActionIndex: index, HttpStatusCode: 400 },
          ProcessedResults: { Results: results },
          TraceIds: traces,
        };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  #act(action: Action, traces: number[]): unknown {
    if (action.ActionType === 5) {
      traces.push(action.Id);
      return null;
    }
    if (action.Name === "_RemoveReference") return null;
    const thing = this.#thing(action.ObjectPathId);
    if (thing === null) return null;
    if (action.ActionType === 1) return this.#identity(thing, action.ObjectPathId);
    if (action.ActionType === 2) return this.#query(thing, action.QueryInfo?.Select ?? []);
    if (action.ActionType === 3) return this.#method(thing, action);
    if (action.ActionType === 4) return this.#set(thing, action.Name, this.#arguments(action.ArgumentInfo)[0]);
    throw new Gap(`action type ${action.ActionType}`);
  }

  #thing(id: number): Thing {
    const known = this.#things.get(id);
    if (known !== undefined) return known;
    const thing = this.#resolve(this.request.ObjectPaths[id]!);
    this.#things.set(id, thing);
    return thing;
  }

  #resolve(path: ObjectPath): Thing {
    if (path.ObjectPathType === 1) return new WorkbookObject(this.book) as never;
    if (path.ObjectPathType === 2 && path.Name === "Microsoft.InternalService.AddinInternalService") {
      return new AddinInternalServiceObject() as never;
    }
    if (path.ObjectPathType === 6) return this.references.get(path.Name) ?? null;
    if (path.ObjectPathType === 7) return null;
    const parent = this.#thing(path.ParentObjectPathId!);
    if (parent === null) return null;
    if (path.ObjectPathType === 4) return get(parent, path.Name) as Thing;
    const name = path.ObjectPathType === 5 ? "GetItem" : path.Name;
    if (path.ObjectPathType === 3 || path.ObjectPathType === 5) {
      return call(parent, name, this.#arguments(path.ArgumentInfo)) as Thing;
    }
    throw new Gap(`object path type ${path.ObjectPathType}`);
  }

  /** Arguments, with those that are objects in place of their path numbers. */
  #arguments(info: ObjectPath["ArgumentInfo"]): unknown[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => (paths[index] ? this.#thing(paths[index]) : argument));
  }

  #identity(thing: NonNullable<Thing>, path: number): unknown {
    const kept = this.#kept.get(path);
    return { ...("Id" in thing ? { Id: thing.Id } : {}), ...(kept ? { _ReferenceId: kept } : {}) };
  }

  #method(thing: NonNullable<Thing>, action: Action): unknown {
    if (action.Name === "_KeepReference") {
      const id = `R${this.references.size + 1}`;
      this.references.set(id, thing);
      this.#kept.set(action.ObjectPathId, id);
      return null;
    }
    if (action.Name === "_ValidateArraySize") return null;
    return call(thing, action.Name, this.#arguments(action.ArgumentInfo)) ?? null;
  }

  #set(thing: NonNullable<Thing>, name: string, value: unknown): null {
    if (!descriptor(thing, name)?.set) throw new Gap(`${nameOf(thing)}.${name} cannot be set in the stand-in`);
    thing[name] = value;
    return null;
  }

  #query(thing: NonNullable<Thing>, select: readonly string[]): unknown {
    if (!("Items" in thing)) return pick(thing, select);
    const items = thing.Items as NonNullable<Thing>[];
    return { _Items: items.map((item, index) => ({ _Index: index, ...pick(item, select) })) };
  }
}

/** The selected members of a thing, "protection/protected" as a nested one; its Id always with them. */
function pick(thing: NonNullable<Thing>, select: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = "Id" in thing ? { Id: thing.Id } : {};
  for (const entry of select) {
    const [first, ...rest] = entry.split("/") as [string, ...string[]];
    const name = first[0]!.toUpperCase() + first.slice(1);
    const value = get(thing, name);
    picked[name] = rest.length > 0 && value !== null ? pick(value as NonNullable<Thing>, [rest.join("/")]) : value;
  }
  return picked;
}

function get(thing: NonNullable<Thing>, name: string): unknown {
  if (!descriptor(thing, name)?.get) throw new Gap(`${nameOf(thing)}.${name} is not in the stand-in`);
  return thing[name];
}

function call(thing: NonNullable<Thing>, name: string, parameters: unknown[]): unknown {
  const member = descriptor(thing, name)?.value as unknown;
  if (typeof member !== "function") throw new Gap(`${nameOf(thing)}.${name}() is not in the stand-in`);
  return member.apply(thing, parameters) as unknown;
}

function descriptor(thing: object, name: string): PropertyDescriptor | undefined {
  for (let at = Object.getPrototypeOf(thing) as object | null; at; at = Object.getPrototypeOf(at) as object | null) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
}

const nameOf = (thing: object) => thing.constructor.name.replace(/Object$/, "");
