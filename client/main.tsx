import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'antd/dist/reset.css';
import './base.css';
import { App } from './app.tsx';

const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 60_000, refetchOnWindowFocus: false },
  },
});

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <NuqsAdapter>
        <QueryClientProvider client={queries}>
          <App />
        </QueryClientProvider>
      </NuqsAdapter>
    </StrictMode>,
  );
}
