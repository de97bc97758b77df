// Of the Node SDK: templates, images, campaigns, reports, the catalog, coupons, tags, webhooks, flows.
'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { linkage, pages, refused, resource, step } = require('./recorder.cjs');

const PNG = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489' +
    '0000000d49444154789c6360000002000001e221bc330000000049454e44ae426082',
  'hex',
);

async function tour(apis, folder) {
  const template = await templates(apis);
  await images(apis, folder);
  await campaigns(apis, template);
  await reports(apis);
  await catalog(apis);
  await coupons(apis);
  await tags(apis);
  await webhooks(apis);
  await others(apis);
}

async function templates({ templatesApi }) {
  let made, copy;
  await step('createTemplate', async () => {
    const html = "<html><body>Hello {{ person.first_name|default:'you' }}</body></html>";
    const body = resource('template', { name: 'Hello', editorType: 'CODE', html });
    made = (await templatesApi.createTemplate(body)).body.data;
    assert.equal(made.attributes.name, 'Hello');
  });
  await step('renderTemplate', async () => {
    const context = { person: { first_name: 'Ada' } };
    const body = resource('template', { context }, { id: made.id });
    assert.match((await templatesApi.renderTemplate(body)).body.data.attributes.html, /Hello Ada/);
  });
  await step('cloneTemplate', async () => {
    const body = resource('template', { name: 'Copy' }, { id: made.id });
    copy = (await templatesApi.cloneTemplate(body)).body.data;
    assert.equal(copy.attributes.name, 'Copy');
  });
  await step('updateTemplate', async () => {
    const body = resource('template', { name: 'Second' }, { id: copy.id });
    await templatesApi.updateTemplate(copy.id, body);
    const { data } = (await templatesApi.getTemplates({ filter: 'equals(name,"Second")' })).body;
    assert.deepEqual(data.map((each) => each.id), [copy.id]);
  });
  await step('deleteTemplate', async () => {
    await templatesApi.deleteTemplate(copy.id);
    assert.equal(await refused(() => templatesApi.getTemplate(copy.id)), 404);
  });
  return made && made.id;
}

async function images({ imagesApi }, folder) {
  let made;
  await step('uploadImageFromFile', async () => {
    const file = path.join(folder, 'dot.png');
    fs.writeFileSync(file, PNG);
    made = (await imagesApi.uploadImageFromFile(fs.createReadStream(file), 'dot')).body.data;
    assert.deepEqual([made.attributes.name, made.attributes.format], ['dot', 'png']);
  });
  await step('getImage', async () => {
    const { attributes } = (await imagesApi.getImage(made.id)).body.data;
    assert.equal(attributes.size, PNG.length);
    assert.match(attributes.imageUrl, /^https:\/\/a\.klaviyo\.com\//);
  });
  await step('getImages', async () => {
    const { data } = (await imagesApi.getImages({ filter: "equals(format,'png')" })).body;
    assert.deepEqual(data.map((each) => each.id), [made.id]);
  });
}

async function campaigns({ campaignsApi, listsApi }, template) {
  let campaign, message, copy;
  await step('createCampaign', async () => {
    const [news] = (await listsApi.getLists({ filter: 'equals(name,"News")' })).body.data;
    const content = { subject: 'Spring', previewText: 'is here', fromEmail: 'shop@example.com', fromLabel: 'Shop' };
    const attributes = { definition: { channel: 'email', label: 'm', content } };
    const body = resource('campaign', {
      name: 'Spring',
      audiences: { included: [news.id] },
      campaignMessages: { data: [{ type: 'campaign-message', attributes }] },
    });
    campaign = (await campaignsApi.createCampaign(body)).body.data;
    assert.deepEqual([campaign.attributes.name, campaign.attributes.status], ['Spring', 'Draft']);
  });
  await step('getMessagesForCampaign', async () => {
    const { data } = (await campaignsApi.getMessagesForCampaign(campaign.id)).body;
    assert.equal(data.length, 1);
    [message] = data;
    assert.equal(message.attributes.definition.content.subject, 'Spring');
  });
  await step('assignTemplateToCampaignMessage', async () => {
    const relationships = { template: { data: { type: 'template', id: template } } };
    const body = { data: { type: 'campaign-message', id: message.id, relationships } };
    await campaignsApi.assignTemplateToCampaignMessage(body);
    assert.ok((await campaignsApi.getTemplateForCampaignMessage(message.id)).body.data);
  });
  await step('getCampaign', async () => {
    const got = (await campaignsApi.getCampaign(campaign.id, { include: ['campaign-messages'] })).body;
    assert.deepEqual(got.included.map((each) => each.id), [message.id]);
  });
  await step('cloneCampaign', async () => {
    const body = resource('campaign', { newName: 'Again' }, { id: campaign.id });
    copy = (await campaignsApi.cloneCampaign(body)).body.data;
    assert.equal(copy.attributes.name, 'Again');
  });
  await step('getCampaigns: by channel', async () => {
    const call = (filter) => pages((options) => campaignsApi.getCampaigns(filter, options));
    const emails = await call("equals(messages.channel,'email')");
    assert.deepEqual(emails.map((each) => each.attributes.name).sort(), ['Again', 'Spring']);
    assert.deepEqual(await call("equals(messages.channel,'sms')"), []);
  });
  await step('sendCampaign', async () => {
    await campaignsApi.sendCampaign({ data: { type: 'campaign-send-job', id: campaign.id } });
    const { attributes } = (await campaignsApi.getCampaignSendJob(campaign.id)).body.data;
    assert.equal(attributes.status, 'complete');
    assert.equal((await campaignsApi.getCampaign(campaign.id)).body.data.attributes.status, 'Sent');
  });
  await step('deleteCampaign', async () => {
    await campaignsApi.deleteCampaign(copy.id);
    assert.equal(await refused(() => campaignsApi.getCampaign(copy.id)), 404);
  });
}

async function reports({ metricsApi, reportingApi }) {
  let about;
  await step('queryCampaignValues', async () => {
    const all = (await metricsApi.getMetrics()).body.data;
    const metric = all.find((each) => each.attributes.name === 'Placed Order');
    const timeframe = { key: 'last_12_months' };
    about = { statistics: ['opens', 'recipients'], timeframe, conversionMetricId: metric.id };
    const body = resource('campaign-values-report', about);
    for (const row of (await reportingApi.queryCampaignValues(body)).body.data.attributes.results) {
      assert.deepEqual(Object.keys(row.statistics).sort(), ['opens', 'recipients']);
    }
  });
  await step('queryFlowSeries', async () => {
    const body = resource('flow-series-report', { ...about, interval: 'weekly' });
    const { attributes } = (await reportingApi.queryFlowSeries(body)).body.data;
    assert.deepEqual(attributes.results, []);
    assert.ok(attributes.dateTimes.length > 0);
  });
  await step('querySegmentValues', async () => {
    const timeframe = { key: 'last_30_days' };
    const body = resource('segment-values-report', { statistics: ['total_members'], timeframe });
    assert.deepEqual((await reportingApi.querySegmentValues(body)).body.data.attributes.results, []);
  });
}

function item(number) {
  return resource('catalog-item', {
    externalId: `sku-${number}`,
    title: `Hat ${number}`,
    description: 'A hat',
    url: `https://shop.example.com/${number}`,
    price: 9.5,
    catalogType: '$default',
    integrationType: '$custom',
  });
}

async function catalog({ catalogsApi }) {
  const first = '$custom:::$default:::sku-0';
  await step('createCatalogItem', async () => {
    assert.equal((await catalogsApi.createCatalogItem(item(0))).body.data.id, first);
  });
  await step('updateCatalogItem', async () => {
    const body = resource('catalog-item', { price: 12.25 }, { id: first });
    assert.equal((await catalogsApi.updateCatalogItem(first, body)).body.data.attributes.price, 12.25);
  });
  await step('createCatalogVariant', async () => {
    const attributes = { ...item('0-red').data.attributes, sku: '0R', inventoryQuantity: 4 };
    const relationships = { item: { data: { type: 'catalog-item', id: first } } };
    await catalogsApi.createCatalogVariant(resource('catalog-variant', attributes, { relationships }));
    const got = (await catalogsApi.getCatalogItem(first, { include: ['variants'] })).body;
    assert.deepEqual(got.included.map((each) => each.attributes.inventoryQuantity), [4]);
  });
  await step('createCatalogCategory', async () => {
    const attributes = { externalId: 'hats', name: 'Hats', catalogType: '$default', integrationType: '$custom' };
    const made = (await catalogsApi.createCatalogCategory(resource('catalog-category', attributes))).body.data;
    await catalogsApi.addItemsToCatalogCategory(made.id, linkage('catalog-item', first));
    const { data } = (await catalogsApi.getItemsForCatalogCategory(made.id)).body;
    assert.deepEqual(data.map((each) => each.id), [first]);
  });
  await step('bulkCreateCatalogItems', async () => {
    const data = Array.from({ length: 50 }, (_, number) => item(number + 1).data);
    const body = resource('catalog-item-bulk-create-job', { items: { data } });
    const job = (await catalogsApi.bulkCreateCatalogItems(body)).body.data;
    const { attributes } = (await catalogsApi.getBulkCreateCatalogItemsJob(job.id)).body.data;
    assert.deepEqual([attributes.status, attributes.completedCount], ['complete', 50]);
  });
  await step('getCatalogItems: all pages', async () => {
    const call = (options) => catalogsApi.getCatalogItems(options);
    const got = await pages(call, { pageSize: 20 });
    assert.equal(new Set(got.map((each) => each.attributes.externalId)).size, 51);
    assert.equal((await pages(call, { filter: `any(ids,["${first}"])` })).length, 1);
  });
}

async function coupons({ couponsApi }) {
  const relationships = { coupon: { data: { type: 'coupon', id: 'SPRING' } } };
  await step('createCoupon', async () => {
    const body = resource('coupon', { externalId: 'SPRING', description: '10 %' });
    assert.equal((await couponsApi.createCoupon(body)).body.data.id, 'SPRING');
  });
  await step('createCouponCode', async () => {
    const body = resource('coupon-code', { uniqueCode: 'ONE' }, { relationships });
    const { data } = (await couponsApi.createCouponCode(body)).body;
    assert.deepEqual([data.id, data.attributes.status], ['SPRING-ONE', 'UNASSIGNED']);
  });
  await step('bulkCreateCouponCodes', async () => {
    const data = Array.from(
      { length: 30 },
      (_, number) => resource('coupon-code', { uniqueCode: `C${number}` }, { relationships }).data,
    );
    const body = resource('coupon-code-bulk-create-job', { couponCodes: { data } });
    const job = (await couponsApi.bulkCreateCouponCodes(body)).body.data;
    const { attributes } = (await couponsApi.getBulkCreateCouponCodesJob(job.id)).body.data;
    assert.deepEqual([attributes.status, attributes.completedCount], ['complete', 30]);
  });
  await step('getCouponCodes', async () => {
    const call = (options) => couponsApi.getCouponCodes('equals(coupon.id,"SPRING")', options);
    assert.equal((await pages(call)).length, 31);
  });
}

async function tags({ listsApi, tagsApi }) {
  let tag, target;
  await step('createTag', async () => {
    tag = (await tagsApi.createTag(resource('tag', { name: 'summer' }))).body.data;
    assert.equal((await tagsApi.getTagGroupForTag(tag.id)).body.data.attributes._default, true);
  });
  await step('createTagGroup', async () => {
    const body = resource('tag-group', { name: 'Seasons', exclusive: true });
    const group = (await tagsApi.createTagGroup(body)).body.data;
    assert.equal(group.attributes.exclusive, true);
  });
  await step('tagLists', async () => {
    target = (await listsApi.getLists()).body.data[0].id;
    await tagsApi.tagLists(tag.id, linkage('list', target));
    const got = (await listsApi.getList(target, { include: ['tags'] })).body;
    assert.deepEqual(got.included.map((each) => each.attributes.name), ['summer']);
  });
  await step('removeTagFromLists', async () => {
    await tagsApi.removeTagFromLists(tag.id, linkage('list', target));
    assert.deepEqual((await tagsApi.getListIdsForTag(tag.id)).body.data, []);
  });
  await step('updateTag', async () => {
    await tagsApi.updateTag(tag.id, resource('tag', { name: 'autumn' }, { id: tag.id }));
    assert.equal((await tagsApi.getTag(tag.id)).body.data.attributes.name, 'autumn');
  });
  await step('getTags: all pages', async () => {
    for (let number = 0; number < 60; number += 1) {
      await tagsApi.createTag(resource('tag', { name: `tag ${number}` }));
    }
    assert.equal((await pages((options) => tagsApi.getTags(options))).length, 61);
  });
  await step('deleteTag', async () => {
    await tagsApi.deleteTag(tag.id);
    assert.equal(await refused(() => tagsApi.getTag(tag.id)), 404);
  });
}

async function webhooks({ webhooksApi }) {
  let hook, topic;
  await step('createWebhook', async () => {
    topic = (await webhooksApi.getWebhookTopics()).body.data[0].id;
    const attributes = { name: 'orders', endpointUrl: 'https://hooks.example.com/secret', secretKey: 's'.repeat(32) };
    const relationships = { webhookTopics: linkage('webhook-topic', topic) };
    hook = (await webhooksApi.createWebhook(resource('webhook', attributes, { relationships }))).body.data;
    assert.equal(hook.attributes.name, 'orders');
  });
  await step('getWebhook', async () => {
    const got = (await webhooksApi.getWebhook(hook.id, { include: ['webhook-topics'] })).body;
    assert.doesNotMatch(got.data.attributes.endpointUrl, /secret/);
    assert.deepEqual(got.included.map((each) => each.id), [topic]);
  });
  await step('updateWebhook', async () => {
    const body = resource('webhook', { enabled: false }, { id: hook.id });
    assert.equal((await webhooksApi.updateWebhook(hook.id, body)).body.data.attributes.enabled, false);
  });
  await step('deleteWebhook', async () => {
    await webhooksApi.deleteWebhook(hook.id);
    assert.deepEqual((await webhooksApi.getWebhooks()).body.data, []);
  });
}

async function others({ accountsApi, dataPrivacyApi, flowsApi, listsApi, profilesApi, reviewsApi }) {
  await step('getAccounts', async () => {
    const { data } = (await accountsApi.getAccounts()).body;
    assert.deepEqual(data.map((each) => each.attributes.publicApiKey), [data[0].id]);
  });
  await step('createFlow', async () => {
    const news = (await listsApi.getLists()).body.data[0].id;
    const data = { unit: 'days', value: 3, secondaryValue: null };
    const wait = { type: 'time-delay', temporaryId: 'one', links: { next: null }, data };
    const triggers = [{ type: 'list', id: news }];
    const definition = { triggers, entryActionId: 'one', actions: [wait] };
    await flowsApi.createFlow(resource('flow', { name: 'Welcome', definition }));
    const got = (await flowsApi.getFlows({ filter: "equals(status,'draft')" })).body.data;
    assert.deepEqual(got.map((each) => each.attributes.name), ['Welcome']);
  });
  await step('getReviews: through a 429 and a 503', async () => {
    // The test has the sandbox answer so before it answers truly.
    assert.deepEqual((await reviewsApi.getReviews()).body.data, []);
  });
  await step('requestProfileDeletion', async () => {
    const profile = resource('profile', { email: 'ada@example.com' });
    await dataPrivacyApi.requestProfileDeletion(resource('data-privacy-deletion-job', { profile }));
    const { data } = (await profilesApi.getProfiles({ filter: 'equals(email,"ada@example.com")' })).body;
    assert.deepEqual(data, []);
  });
}

module.exports = { tour };
