// The errors of the package. No message and no member holds a value of a body, except a word of a documented list.

/** An error of this package. */
export class LinecardError extends Error {
  constructor(message, options) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** An object, a method, a rule, an attribute or a release does not exist. */
export class UnknownName extends LinecardError {
  constructor(message, near = []) {
    super(message);
    this.near = near;
  }
}

/** No operation has the method and the path. */
export class OperationNotFound extends LinecardError {}

/** A value cannot be JSON, or is not a JSON object. */
export class NotJson extends LinecardError {}

/** A body breaks the contract. */
export class InvalidBody extends LinecardError {
  constructor(message, report) {
    super(message);
    this.report = report;
  }
}

/** No PUT can change the stored state into the wanted state. */
export class Unreachable extends LinecardError {
  constructor(message, obstacles = []) {
    super(message);
    this.obstacles = obstacles;
  }
}

const CLASSES = { LinecardError, UnknownName, OperationNotFound, NotJson, Unreachable };

/** Makes the error that the module names. */
export function errorOf([, name, message, more]) {
  const Class = CLASSES[name] ?? LinecardError;
  return more === null ? new Class(message) : new Class(message, more);
}
