// What came of each step of a tour.
'use strict';

const errors = {};

/** A step: one call or a few, and what is asserted of the answers. Errors are noted, not thrown. */
async function step(name, act) {
  if (name in errors) throw new Error(`two steps are named ${name}`);
  errors[name] = '';
  try {
    await act();
  } catch (error) {
    const body = error.response && JSON.stringify(error.response.data);
    const where = /tours\/node\/\w+\.cjs:\d+/.exec(error.stack || '');
    errors[name] = `${where ? where[0] : ''} ${error.message} ${body || ''}`.slice(0, 1500);
  }
}

/** Write the JSON that the test reads, as the last line of standard output. */
function report() {
  console.log('\n' + JSON.stringify(errors));
}

/** All items of a list, page by page: `links.next` is given back as the cursor, whole. */
async function pages(call, options = {}) {
  const items = [];
  for (let page = 0, pageCursor; page < 100; page += 1) {
    const { body } = await call(pageCursor ? { ...options, pageCursor } : options);
    items.push(...body.data);
    pageCursor = body.links.next;
    if (!pageCursor) return items;
  }
  throw new Error('the list does not end');
}

/** The status of the error that the SDK throws; 0: it did not. */
async function refused(call) {
  try {
    await call();
  } catch (error) {
    return error.response ? error.response.status : -1;
  }
  return 0;
}

const resource = (type, attributes, more = {}) => ({ data: { type, attributes, ...more } });
const linkage = (type, ...ids) => ({ data: ids.map((id) => ({ type, id })) });

module.exports = { linkage, pages, refused, report, resource, step };
