const {host} = internals;
const origin = host.clock();

export const performance = {
  now: () => (internals.now === null ? host.clock() - origin : 0),
  get timeOrigin() { return internals.now ?? Date.now() - (host.clock() - origin); },
  mark: () => undefined,
  measure: () => undefined,
  toJSON() { return {timeOrigin: this.timeOrigin}; },
};
