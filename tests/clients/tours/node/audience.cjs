// Of the Node SDK: profiles, consent, lists, segments, events, metrics, and the bulk jobs about them.
'use strict';

const assert = require('node:assert/strict');
const { linkage, pages, refused, resource, step } = require('./recorder.cjs');

const MANY = 300;

async function tour(apis) {
  await profiles(apis);
  await manyProfiles(apis);
  await filters(apis);
  await lists(apis);
  await consent(apis);
  await events(apis);
  await metrics(apis);
  await segments(apis);
}

async function profiles({ profilesApi }) {
  const given = resource('profile', {
    email: 'ada@example.com',
    firstName: 'Ada',
    location: { city: 'London' },
    properties: { plan: 'gold', visits: 3 },
  });
  let ada, bob;
  await step('createProfile', async () => {
    ada = (await profilesApi.createProfile(given)).body.data;
    assert.equal(ada.attributes.email, 'ada@example.com');
    assert.equal(ada.attributes.location.city, 'London');
    assert.deepEqual(ada.attributes.properties, { plan: 'gold', visits: 3 });
    assert.ok(ada.attributes.created instanceof Date);
  });
  await step('createProfile: one that is there', async () => {
    assert.equal(await refused(() => profilesApi.createProfile(given)), 409);
  });
  await step('createProfile: no address', async () => {
    const wrong = resource('profile', { email: 'nobody' });
    assert.equal(await refused(() => profilesApi.createProfile(wrong)), 400);
  });
  await step('getProfile', async () => {
    const { data } = (await profilesApi.getProfile(ada.id)).body;
    assert.equal(data.attributes.firstName, 'Ada');
    assert.match(data.links.self, /^https:\/\/a\.klaviyo\.com\/api\/profiles\//);
  });
  await step('getProfile: fields', async () => {
    const { data } = (await profilesApi.getProfile(ada.id, { fieldsProfile: ['email'] })).body;
    assert.equal(data.attributes.email, 'ada@example.com');
    assert.equal(data.attributes.firstName, undefined);
  });
  await step('getProfile: consent', async () => {
    const asked = { additionalFieldsProfile: ['subscriptions'] };
    const { marketing } = (await profilesApi.getProfile(ada.id, asked)).body.data.attributes
      .subscriptions.email;
    assert.equal(marketing.consent, 'NEVER_SUBSCRIBED');
    assert.equal(marketing.canReceiveEmailMarketing, true);
  });
  await step('getProfile: unknown', async () => {
    const id = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
    assert.equal(await refused(() => profilesApi.getProfile(id)), 404);
  });
  const patched = async (attributes, patchProperties) => {
    const patch = resource('profile', attributes, { id: ada.id, meta: { patchProperties } });
    return (await profilesApi.updateProfile(ada.id, patch)).body.data.attributes;
  };
  await step('updateProfile', async () => {
    const changed = await patched({ lastName: 'Lovelace' }, { append: { seen: 'hat' } });
    assert.deepEqual([changed.firstName, changed.lastName], ['Ada', 'Lovelace']);
    assert.deepEqual(changed.properties, { plan: 'gold', visits: 3, seen: ['hat'] });
  });
  await step('updateProfile: unset', async () => {
    const changed = await patched({}, { unset: ['visits'] });
    assert.deepEqual(changed.properties, { plan: 'gold', seen: ['hat'] });
  });
  await step('createOrUpdateProfile: new', async () => {
    bob = (await profilesApi.createOrUpdateProfile(resource('profile', { externalId: 'b-1' }))).body.data;
    assert.equal(bob.attributes.externalId, 'b-1');
  });
  await step('createOrUpdateProfile: known', async () => {
    const again = resource('profile', { externalId: 'b-1', title: 'Mr' });
    const { data } = (await profilesApi.createOrUpdateProfile(again)).body;
    assert.deepEqual([data.id, data.attributes.title], [bob.id, 'Mr']);
  });
  await step('mergeProfiles', async () => {
    const relationships = { profiles: linkage('profile', bob.id) };
    const body = { data: { type: 'profile-merge', id: ada.id, relationships } };
    assert.equal((await profilesApi.mergeProfiles(body)).body.data.id, ada.id);
    assert.equal(await refused(() => profilesApi.getProfile(bob.id)), 404);
  });
}

async function manyProfiles({ profilesApi, listsApi }) {
  let target, job;
  await step('createList for an import', async () => {
    target = (await listsApi.createList(resource('list', { name: 'Imported' }))).body.data;
  });
  await step('bulkImportProfiles', async () => {
    const data = Array.from({ length: MANY }, (_, number) => ({
      type: 'profile',
      attributes: { email: `many${number}@example.com`, properties: { number } },
    }));
    const relationships = { lists: linkage('list', target.id) };
    const body = resource('profile-bulk-import-job', { profiles: { data } }, { relationships });
    job = (await profilesApi.bulkImportProfiles(body)).body.data;
    assert.equal(job.type, 'profile-bulk-import-job');
  });
  await step('getBulkImportProfilesJob', async () => {
    const { attributes } = (await profilesApi.getBulkImportProfilesJob(job.id)).body.data;
    assert.deepEqual(
      [attributes.status, attributes.completedCount, attributes.failedCount, attributes.totalCount],
      ['complete', MANY, 0, MANY],
    );
  });
  await step('getBulkImportProfilesJobs', async () => {
    const { data } = (await profilesApi.getBulkImportProfilesJobs()).body;
    assert.deepEqual(data.map((each) => each.id), [job.id]);
  });
  await step('getProfilesForBulkImportProfilesJob', async () => {
    const call = (options) => profilesApi.getProfilesForBulkImportProfilesJob(job.id, options);
    assert.equal((await pages(call, { pageSize: 100 })).length, MANY);
  });
  await step('getErrorsForBulkImportProfilesJob', async () => {
    assert.deepEqual((await profilesApi.getErrorsForBulkImportProfilesJob(job.id)).body.data, []);
  });
  await step('getProfiles: all pages', async () => {
    const call = (options) => profilesApi.getProfiles(options);
    const emails = (await pages(call, { pageSize: 50, sort: 'email' })).map((p) => p.attributes.email);
    assert.equal(emails.length, MANY + 1);
    assert.deepEqual(emails, [...emails].sort());
    assert.equal(new Set(emails).size, MANY + 1);
  });
  await step('getProfilesForList: all pages', async () => {
    const call = (options) => listsApi.getProfilesForList(target.id, options);
    const members = await pages(call, { pageSize: 100 });
    assert.equal(members.length, MANY);
    assert.ok(members.every((each) => each.attributes.joinedGroupAt instanceof Date));
  });
  await step('getList: profileCount', async () => {
    const asked = { additionalFieldsList: ['profile_count'] };
    const { data } = (await listsApi.getList(target.id, asked)).body;
    assert.equal(data.attributes.profileCount, MANY);
  });
}

async function filters({ FilterBuilder, profilesApi }) {
  const found = async (method, ...condition) => {
    const filter = new FilterBuilder()[method](...condition).build();
    const call = (options) => profilesApi.getProfiles(options);
    return (await pages(call, { filter, pageSize: 100 })).map((each) => each.attributes.email);
  };
  await step('FilterBuilder.equals', async () => {
    assert.deepEqual(await found('equals', 'email', 'many7@example.com'), ['many7@example.com']);
  });
  await step('FilterBuilder.any', async () => {
    const several = ['many1@example.com', 'many2@example.com', 'many299@example.com'];
    assert.deepEqual((await found('any', 'email', several)).sort(), several.sort());
  });
  await step('FilterBuilder.greaterThan: a time', async () => {
    const past = new Date(Date.now() - 86_400_000);
    assert.equal((await found('greaterThan', 'created', past)).length, MANY + 1);
  });
  await step('FilterBuilder.lessThan: a time', async () => {
    assert.deepEqual(await found('lessThan', 'created', new Date('2020-01-01T00:00:00Z')), []);
  });
  await step('FilterBuilder: an operator that there is not', async () => {
    assert.equal(await refused(() => found('containsAny', 'email', ['many'])), 400);
  });
}

async function lists({ listsApi, profilesApi }) {
  let fans, ids;
  await step('createList', async () => {
    fans = (await listsApi.createList(resource('list', { name: 'Fans' }))).body.data;
    assert.equal(fans.attributes.name, 'Fans');
  });
  await step('addProfilesToList', async () => {
    const some = (await profilesApi.getProfiles({ pageSize: 5, sort: 'email' })).body.data;
    ids = some.map((each) => each.id);
    await listsApi.addProfilesToList(fans.id, linkage('profile', ...ids));
    const members = (await listsApi.getProfileIdsForList(fans.id)).body.data;
    assert.deepEqual(members.map((each) => each.id).sort(), [...ids].sort());
  });
  await step('removeProfilesFromList', async () => {
    await listsApi.removeProfilesFromList(fans.id, linkage('profile', ids[0]));
    assert.equal((await listsApi.getProfilesForList(fans.id)).body.data.length, 4);
  });
  await step('getListsForProfile', async () => {
    const { data } = (await profilesApi.getListsForProfile(ids[1])).body;
    assert.ok(data.some((each) => each.attributes.name === 'Fans'));
  });
  await step('updateList', async () => {
    const body = resource('list', { name: 'Friends' }, { id: fans.id });
    assert.equal((await listsApi.updateList(fans.id, body)).body.data.attributes.name, 'Friends');
  });
  await step('getLists: by name', async () => {
    const { data } = (await listsApi.getLists({ filter: 'equals(name,"Friends")' })).body;
    assert.deepEqual(data.map((each) => each.id), [fans.id]);
  });
  await step('getLists: all pages', async () => {
    for (let number = 0; number < 11; number += 1) {
      await listsApi.createList(resource('list', { name: `List ${number}` }));
    }
    assert.equal((await pages((options) => listsApi.getLists(options))).length, 13);
  });
  await step('deleteList', async () => {
    await listsApi.deleteList(fans.id);
    assert.equal(await refused(() => listsApi.getList(fans.id)), 404);
  });
}

async function consent({ listsApi, profilesApi }) {
  const marketing = async (email) => {
    const asked = { additionalFieldsProfile: ['subscriptions'], filter: `equals(email,"${email}")` };
    const { data } = (await profilesApi.getProfiles(asked)).body;
    assert.equal(data.length, 1);
    return data[0].attributes.subscriptions.email.marketing;
  };
  const somebody = (email, more = {}) => ({
    profiles: { data: [{ type: 'profile', attributes: { email, ...more } }] },
  });
  let relationships;
  await step('bulkSubscribeProfiles', async () => {
    const news = (await listsApi.createList(resource('list', { name: 'News' }))).body.data;
    relationships = { list: { data: { type: 'list', id: news.id } } };
    const subscriptions = { email: { marketing: { consent: 'SUBSCRIBED' } } };
    const body = somebody('reader@example.com', { subscriptions });
    await profilesApi.bulkSubscribeProfiles(
      resource('profile-subscription-bulk-create-job', body, { relationships }),
    );
    assert.equal((await marketing('reader@example.com')).consent, 'SUBSCRIBED');
    const members = (await listsApi.getProfilesForList(news.id)).body.data;
    assert.deepEqual(members.map((each) => each.attributes.email), ['reader@example.com']);
  });
  await step('bulkUnsubscribeProfiles', async () => {
    const subscriptions = { email: { marketing: { consent: 'UNSUBSCRIBED' } } };
    const body = somebody('reader@example.com', { subscriptions });
    await profilesApi.bulkUnsubscribeProfiles(
      resource('profile-subscription-bulk-delete-job', body, { relationships }),
    );
    assert.equal((await marketing('reader@example.com')).consent, 'UNSUBSCRIBED');
  });
  await step('bulkSuppressProfiles', async () => {
    const body = resource('profile-suppression-bulk-create-job', somebody('ada@example.com'));
    const job = (await profilesApi.bulkSuppressProfiles(body)).body.data;
    const { attributes } = (await profilesApi.getBulkSuppressProfilesJob(job.id)).body.data;
    assert.deepEqual([attributes.status, attributes.completedCount], ['complete', 1]);
    const { suppression } = await marketing('ada@example.com');
    assert.deepEqual(suppression.map((each) => each.reason), ['USER_SUPPRESSED']);
  });
  await step('getProfiles: who is suppressed', async () => {
    const filter = 'equals(subscriptions.email.marketing.suppression.reason,"USER_SUPPRESSED")';
    const { data } = (await profilesApi.getProfiles({ filter })).body;
    assert.deepEqual(data.map((each) => each.attributes.email), ['ada@example.com']);
  });
  await step('bulkUnsuppressProfiles', async () => {
    const body = resource('profile-suppression-bulk-delete-job', somebody('ada@example.com'));
    const job = (await profilesApi.bulkUnsuppressProfiles(body)).body.data;
    const { attributes } = (await profilesApi.getBulkUnsuppressProfilesJob(job.id)).body.data;
    assert.deepEqual([attributes.status, attributes.completedCount], ['complete', 1]);
    assert.deepEqual((await marketing('ada@example.com')).suppression, []);
  });
}

function order(number, buyer = true) {
  // Four a day, from the first of May at midnight on.
  const attributes = {
    properties: { OrderId: number, Size: number % 3 ? 'S' : 'L' },
    time: new Date(Date.UTC(2026, 4, 1) + number * 6 * 3_600_000),
    value: number,
    uniqueId: `order-${number}`,
    metric: resource('metric', { name: 'Placed Order' }),
  };
  if (buyer) attributes.profile = resource('profile', { email: `buyer${number % 5}@example.com` });
  return resource('event', attributes);
}

async function events({ eventsApi }) {
  let event;
  await step('createEvent', async () => {
    await eventsApi.createEvent(order(0));
    const { data } = (await eventsApi.getEvents({ include: ['metric', 'profile'] })).body;
    assert.equal(data.length, 1);
    [event] = data;
    assert.equal(event.attributes.eventProperties.OrderId, 0);
  });
  await step('createEvent: the same again', async () => {
    await eventsApi.createEvent(order(0));
    assert.equal((await eventsApi.getEvents()).body.data.length, 1);
  });
  await step('createEvent: another', async () => {
    await eventsApi.createEvent(order(1));
    assert.equal((await eventsApi.getEvents()).body.data.length, 2);
  });
  await step('bulkCreateEvents', async () => {
    const byBuyer = {};
    for (let number = 2; number < 60; number += 1) {
      (byBuyer[number % 5] ||= []).push(order(number, false).data);
    }
    const data = Object.entries(byBuyer).map(([buyer, several]) => {
      const profile = resource('profile', { email: `buyer${buyer}@example.com` });
      return resource('event-bulk-create', { profile, events: { data: several } }).data;
    });
    await eventsApi.bulkCreateEvents(resource('event-bulk-create-job', { eventsBulkCreate: { data } }));
  });
  await step('getEvents: all pages, newest first', async () => {
    const got = await pages((options) => eventsApi.getEvents(options), { sort: '-datetime' });
    const numbers = got.map((each) => each.attributes.eventProperties.OrderId);
    assert.deepEqual(numbers, Array.from({ length: 60 }, (_, n) => 59 - n));
  });
  await step('getEvents: of a time', async () => {
    const filter =
      'greater-or-equal(datetime,2026-05-02T00:00:00Z),less-than(datetime,2026-05-03T00:00:00Z)';
    const { data } = (await eventsApi.getEvents({ filter })).body;
    const numbers = data.map((each) => each.attributes.eventProperties.OrderId).sort();
    assert.deepEqual(numbers, [4, 5, 6, 7]);
  });
  await step('getEvent', async () => {
    const got = (await eventsApi.getEvent(event.id, { include: ['profile', 'metric'] })).body;
    const included = Object.fromEntries(got.included.map((each) => [each.type, each.attributes]));
    assert.equal(included.profile.email, 'buyer0@example.com');
    assert.equal(included.metric.name, 'Placed Order');
    assert.equal(got.data.attributes.eventProperties.$event_id, 'order-0');
  });
  await step('getMetricForEvent', async () => {
    const { data } = (await eventsApi.getMetricForEvent(event.id)).body;
    assert.equal(data.attributes.name, 'Placed Order');
  });
  await step('getProfileForEvent', async () => {
    const { data } = (await eventsApi.getProfileForEvent(event.id)).body;
    assert.equal(data.attributes.email, 'buyer0@example.com');
  });
}

async function metrics({ eventsApi, metricsApi }) {
  let metric;
  await step('getMetrics', async () => {
    const all = await pages((options) => metricsApi.getMetrics(options));
    metric = all.find((each) => each.attributes.name === 'Placed Order');
    assert.ok(metric.attributes.integration);
  });
  await step('getEvents: of a metric', async () => {
    const filter = `equals(metric_id,"${metric.id}")`;
    assert.equal((await pages((options) => eventsApi.getEvents(options), { filter })).length, 60);
  });
  await step('getPropertiesForMetric', async () => {
    const { data } = (await metricsApi.getPropertiesForMetric(metric.id)).body;
    const labels = data.map((each) => each.attributes.label);
    assert.ok(labels.includes('OrderId') && labels.includes('Size'));
  });
  await step('queryMetricAggregates', async () => {
    const body = resource('metric-aggregate', {
      metricId: metric.id,
      measurements: ['count', 'sum_value', 'unique'],
      interval: 'day',
      filter: [
        'greater-or-equal(datetime,2026-05-01T00:00:00+00:00)',
        'less-than(datetime,2026-05-16T00:00:00+00:00)',
      ],
    });
    const { attributes } = (await metricsApi.queryMetricAggregates(body)).body.data;
    assert.equal(attributes.dates.length, 15);
    const { measurements } = attributes.data[0];
    assert.deepEqual(measurements.count, Array(15).fill(4));
    assert.deepEqual(measurements.unique, Array(15).fill(4));
    assert.equal(measurements.sum_value.reduce((a, b) => a + b), (59 * 60) / 2);
  });
}

async function segments({ segmentsApi }) {
  let made;
  const filter = { type: 'string', operator: 'contains', value: 'ada' };
  const condition = { type: 'profile-property', property: 'email', filter };
  const definition = { conditionGroups: [{ conditions: [condition] }] };
  await step('createSegment', async () => {
    const body = resource('segment', { name: 'Adas', definition, isStarred: true });
    made = (await segmentsApi.createSegment(body)).body.data;
    assert.deepEqual([made.attributes.name, made.attributes.isStarred], ['Adas', true]);
  });
  await step('updateSegment', async () => {
    const body = resource('segment', { name: 'All Adas', isStarred: false }, { id: made.id });
    const { attributes } = (await segmentsApi.updateSegment(made.id, body)).body.data;
    assert.deepEqual([attributes.name, attributes.isStarred], ['All Adas', false]);
  });
  await step('getSegments', async () => {
    const { data } = (await segmentsApi.getSegments()).body;
    assert.deepEqual(data.map((each) => each.attributes.name), ['All Adas']);
  });
  await step('deleteSegment', async () => {
    await segmentsApi.deleteSegment(made.id);
    assert.deepEqual((await segmentsApi.getSegments()).body.data, []);
  });
}

module.exports = { tour };
