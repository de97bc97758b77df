// A tour through Klaviyo's own Node SDK. Usage: NODE_PATH=... node tour.cjs FOLDER
'use strict';

const klaviyo = require('klaviyo-api');
const audience = require('./audience.cjs');
const content = require('./content.cjs');
const { report } = require('./recorder.cjs');

const retry = new klaviyo.RetryWithExponentialBackoff({ numRetries: 3, maxInterval: 1 });
const session = new klaviyo.ApiKeySession('pk_one', retry);
const names = [
  'Accounts', 'Campaigns', 'Catalogs', 'Coupons', 'DataPrivacy', 'Events', 'Flows', 'Images', 'Lists',
  'Metrics', 'Profiles', 'Reporting', 'Reviews', 'Segments', 'Tags', 'Templates', 'Webhooks',
];
const apis = { FilterBuilder: klaviyo.FilterBuilder };
for (const name of names) {
  apis[`${name[0].toLowerCase()}${name.slice(1)}Api`] = new klaviyo[`${name}Api`](session);
}

(async () => {
  await audience.tour(apis);
  await content.tour(apis, process.argv[2]);
  report();
})();
