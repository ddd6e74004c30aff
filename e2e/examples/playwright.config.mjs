import { defineConfig } from '@playwright/test';

import base from '../playwright.config.mjs';

export default defineConfig({ ...base, testMatch: '*.example.*', outputDir: '../../target/e2e-examples' });
