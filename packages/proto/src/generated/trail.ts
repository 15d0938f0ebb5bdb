import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from './google/protobuf/Timestamp.ts';
import type { AppendRequest as _keymesh_trail_v1_AppendRequest, AppendRequest__Output as _keymesh_trail_v1_AppendRequest__Output } from './keymesh/trail/v1/AppendRequest.ts';
import type { AppendResponse as _keymesh_trail_v1_AppendResponse, AppendResponse__Output as _keymesh_trail_v1_AppendResponse__Output } from './keymesh/trail/v1/AppendResponse.ts';
import type { Event as _keymesh_trail_v1_Event, Event__Output as _keymesh_trail_v1_Event__Output } from './keymesh/trail/v1/Event.ts';
import type { EventResource as _keymesh_trail_v1_EventResource, EventResource__Output as _keymesh_trail_v1_EventResource__Output } from './keymesh/trail/v1/EventResource.ts';
import type { Filter as _keymesh_trail_v1_Filter, Filter__Output as _keymesh_trail_v1_Filter__Output } from './keymesh/trail/v1/Filter.ts';
import type { LookupAttribute as _keymesh_trail_v1_LookupAttribute, LookupAttribute__Output as _keymesh_trail_v1_LookupAttribute__Output } from './keymesh/trail/v1/LookupAttribute.ts';
import type { LookupEventsRequest as _keymesh_trail_v1_LookupEventsRequest, LookupEventsRequest__Output as _keymesh_trail_v1_LookupEventsRequest__Output } from './keymesh/trail/v1/LookupEventsRequest.ts';
import type { LookupEventsResponse as _keymesh_trail_v1_LookupEventsResponse, LookupEventsResponse__Output as _keymesh_trail_v1_LookupEventsResponse__Output } from './keymesh/trail/v1/LookupEventsResponse.ts';
import type { NewRecord as _keymesh_trail_v1_NewRecord, NewRecord__Output as _keymesh_trail_v1_NewRecord__Output } from './keymesh/trail/v1/NewRecord.ts';
import type { QueryRequest as _keymesh_trail_v1_QueryRequest, QueryRequest__Output as _keymesh_trail_v1_QueryRequest__Output } from './keymesh/trail/v1/QueryRequest.ts';
import type { QueryResponse as _keymesh_trail_v1_QueryResponse, QueryResponse__Output as _keymesh_trail_v1_QueryResponse__Output } from './keymesh/trail/v1/QueryResponse.ts';
import type { RefusedRecord as _keymesh_trail_v1_RefusedRecord, RefusedRecord__Output as _keymesh_trail_v1_RefusedRecord__Output } from './keymesh/trail/v1/RefusedRecord.ts';
import type { RegionalLookupEventsRequest as _keymesh_trail_v1_RegionalLookupEventsRequest, RegionalLookupEventsRequest__Output as _keymesh_trail_v1_RegionalLookupEventsRequest__Output } from './keymesh/trail/v1/RegionalLookupEventsRequest.ts';
import type { Resource as _keymesh_trail_v1_Resource, Resource__Output as _keymesh_trail_v1_Resource__Output } from './keymesh/trail/v1/Resource.ts';
import type { StoredRecord as _keymesh_trail_v1_StoredRecord, StoredRecord__Output as _keymesh_trail_v1_StoredRecord__Output } from './keymesh/trail/v1/StoredRecord.ts';
import type { TrailClient as _keymesh_trail_v1_TrailClient, TrailDefinition as _keymesh_trail_v1_TrailDefinition } from './keymesh/trail/v1/Trail.ts';
import type { WatchRequest as _keymesh_trail_v1_WatchRequest, WatchRequest__Output as _keymesh_trail_v1_WatchRequest__Output } from './keymesh/trail/v1/WatchRequest.ts';
import type { WatchResponse as _keymesh_trail_v1_WatchResponse, WatchResponse__Output as _keymesh_trail_v1_WatchResponse__Output } from './keymesh/trail/v1/WatchResponse.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  google: {
    protobuf: {
      Timestamp: MessageTypeDefinition<_google_protobuf_Timestamp, _google_protobuf_Timestamp__Output>
    }
  }
  keymesh: {
    trail: {
      v1: {
        AppendRequest: MessageTypeDefinition<_keymesh_trail_v1_AppendRequest, _keymesh_trail_v1_AppendRequest__Output>
        AppendResponse: MessageTypeDefinition<_keymesh_trail_v1_AppendResponse, _keymesh_trail_v1_AppendResponse__Output>
        Event: MessageTypeDefinition<_keymesh_trail_v1_Event, _keymesh_trail_v1_Event__Output>
        EventResource: MessageTypeDefinition<_keymesh_trail_v1_EventResource, _keymesh_trail_v1_EventResource__Output>
        Filter: MessageTypeDefinition<_keymesh_trail_v1_Filter, _keymesh_trail_v1_Filter__Output>
        LookupAttribute: MessageTypeDefinition<_keymesh_trail_v1_LookupAttribute, _keymesh_trail_v1_LookupAttribute__Output>
        LookupEventsRequest: MessageTypeDefinition<_keymesh_trail_v1_LookupEventsRequest, _keymesh_trail_v1_LookupEventsRequest__Output>
        LookupEventsResponse: MessageTypeDefinition<_keymesh_trail_v1_LookupEventsResponse, _keymesh_trail_v1_LookupEventsResponse__Output>
        NewRecord: MessageTypeDefinition<_keymesh_trail_v1_NewRecord, _keymesh_trail_v1_NewRecord__Output>
        QueryRequest: MessageTypeDefinition<_keymesh_trail_v1_QueryRequest, _keymesh_trail_v1_QueryRequest__Output>
        QueryResponse: MessageTypeDefinition<_keymesh_trail_v1_QueryResponse, _keymesh_trail_v1_QueryResponse__Output>
        RefusedRecord: MessageTypeDefinition<_keymesh_trail_v1_RefusedRecord, _keymesh_trail_v1_RefusedRecord__Output>
        RegionalLookupEventsRequest: MessageTypeDefinition<_keymesh_trail_v1_RegionalLookupEventsRequest, _keymesh_trail_v1_RegionalLookupEventsRequest__Output>
        Resource: MessageTypeDefinition<_keymesh_trail_v1_Resource, _keymesh_trail_v1_Resource__Output>
        StoredRecord: MessageTypeDefinition<_keymesh_trail_v1_StoredRecord, _keymesh_trail_v1_StoredRecord__Output>
        Trail: SubtypeConstructor<typeof grpc.Client, _keymesh_trail_v1_TrailClient> & { service: _keymesh_trail_v1_TrailDefinition }
        WatchRequest: MessageTypeDefinition<_keymesh_trail_v1_WatchRequest, _keymesh_trail_v1_WatchRequest__Output>
        WatchResponse: MessageTypeDefinition<_keymesh_trail_v1_WatchResponse, _keymesh_trail_v1_WatchResponse__Output>
      }
    }
  }
}

