import type { ebsV1 } from "@keymesh/proto";
import { Ec2Host as Ec2HostService } from "@keymesh/proto";
import { type Implementation, implement } from "@keymesh/rpc";
import type { Ebs } from "../context.ts";
import { checkMessageSize } from "../domain/block-range.ts";
import { openedHere } from "../host/blocks.ts";
import type { Guest } from "../host/guest.ts";

/** This host for the other ones: the blocks of volumes whose key is here. */
export function hostGrpc(ebs: Ebs): Implementation {
  return implement(
    Ec2HostService,
    {
      async readHere({ guest, offset, length }) {
        checkMessageSize(length);
        const device = await openedHere(ebs, guestIn(guest));
        return { data: await device.read(offset, length) };
      },
      async writeHere({ guest, offset, data }) {
        checkMessageSize(data.length);
        const device = await openedHere(ebs, guestIn(guest));
        await device.write(offset, data);
        return {};
      },
      async closeVolume({ volumeId }) {
        await ebs.host.detach(volumeId);
        return {};
      },
    },
    { accept: ["ebs-sim"] },
  );
}

function guestIn(guest: ebsV1.HostGuest__Output | null): Guest {
  const { accountId = "", region = "", instanceId = "", volumeId = "" } = guest ?? {};
  return { accountId, region, instanceId, volumeId };
}
