const EventEmitter = require('events');
class Door extends EventEmitter {}
const door = new Door();
door.on('open', (who) => console.log('open', who));
door.once('open', () => console.log('once'));
door.prependListener('open', () => console.log('first'));
console.log(door.emit('open', 'Ann'), door.emit('open', 'Bob'), door.emit('shut'), door.listenerCount('open'));
try { door.emit('error', new Error('unheard')); } catch (e) { console.log(e.message); }
const target = new EventTarget();
target.addEventListener('go', (e) => console.log(e.type, e.defaultPrevented), {once: true});
console.log(target.dispatchEvent(new Event('go')), target.dispatchEvent(new Event('go')));
const ac = new AbortController();
ac.signal.addEventListener('abort', () => console.log('aborted', ac.signal.reason.name));
ac.abort();
console.log(ac.signal.aborted);
