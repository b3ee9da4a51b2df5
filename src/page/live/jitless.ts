import { config } from 'zod';

// zod tries whether it may make functions from text, which the policy of the page forbids and reports.
config({ jitless: true });
