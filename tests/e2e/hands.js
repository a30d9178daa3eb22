// What a tester's hands do in an emulated headset, as a script for the page: aim, press, take.
() => {
  const device = window.xrDevice;
  const { yard } = window.__bay;
  const Vector3 = yard.rig.position.constructor;
  const Quaternion = yard.rig.quaternion.constructor;
  const FORWARD = new Vector3(0, 0, -1);
  const PRESSABLE = "button, a, summary, label, input, [data-drag]";

  const frames = async (count) => {
    for (let n = 0; n < count; n += 1) {
      await new Promise((done) => device.activeSession.requestAnimationFrame(done));
    }
  };
  const input = (side) =>
    device.primaryInputMode === "hand" ? device.hands[side] : device.controllers[side];
  const squeezeName = () => (device.primaryInputMode === "hand" ? "pinch" : "trigger");
  const inRig = (point) => yard.rig.worldToLocal(point.clone());
  const head = () => new Vector3(device.position.x, device.position.y, device.position.z);

  /** Look at a place of the world, and point the right hand at it. */
  const aim = async (point, { look = true, from = null } = {}) => {
    const at = inRig(point);
    if (look) {
      const turn = new Quaternion();
      const to = at.clone().sub(head());
      const yaw = Math.atan2(-to.x, -to.z);
      const pitch = Math.atan2(to.y, Math.hypot(to.x, to.z));
      turn.setFromAxisAngle(new Vector3(0, 1, 0), yaw);
      turn.multiply(new Quaternion().setFromAxisAngle(new Vector3(1, 0, 0), pitch));
      device.quaternion.set(turn.x, turn.y, turn.z, turn.w);
    }
    const hand = from ?? shoulder(at);
    const towards = at.clone().sub(hand).normalize();
    const turn = new Quaternion().setFromUnitVectors(FORWARD, towards);
    const one = input("right");
    one.position.set(hand.x, hand.y, hand.z);
    one.quaternion.set(turn.x, turn.y, turn.z, turn.w);
    // What is pointed at is known a picture later.
    await frames(3);
  };

  /** Where the hand is held: a forearm off the body, a little below the eyes, towards the place. */
  const shoulder = (at) => {
    const eye = head();
    const to = at.clone().sub(eye);
    const far = to.length();
    const right = new Vector3(-to.z, 0, to.x).normalize();
    return eye
      .add(right.multiplyScalar(far > 0.6 ? 0.12 : 0.05))
      .add(to.normalize().multiplyScalar(far > 0.6 ? 0.25 : 0.1))
      .add(new Vector3(0, far > 0.6 ? -0.15 : -0.05, 0));
  };

  const hold = (value) => {
    const one = input("right");
    if (squeezeName() === "pinch") one.updatePinchValue(value);
    else one.updateButtonValue("trigger", value);
  };
  const press = async () => {
    hold(1);
    await frames(3);
    hold(0);
    await frames(3);
  };

  const middleOf = (name) => {
    const found = window.__bay.point(name);
    if (!found) throw new Error(`${name} is not drawn`);
    return new Vector3().fromArray(found.at_m);
  };

  /** The panel that shows an element, and where on it. */
  const panelOf = (element) => {
    let panel = null;
    yard.scene.traverse((object) => {
      if (object.userData.page?.contains(element)) panel = object;
    });
    if (!panel) throw new Error("no panel shows it");
    return panel;
  };
  const placeOn = (panel, element) => {
    const host = panel.userData.page.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    const width = panel.userData.page.clientWidth;
    const height = (width * panel.scale.y) / panel.scale.x;
    const x = (box.left + box.width / 2 - host.left) / width;
    const y = (box.top + box.height / 2 - host.top) / height;
    panel.updateWorldMatrix(true, false);
    return panel.localToWorld(new Vector3(x - 0.5, 0.5 - y, 0));
  };
  const isShown = (element) => {
    const frame = element.closest(".scrolls")?.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    const middle = (box.top + box.bottom) / 2;
    if (!frame || (middle > frame.top + 4 && middle < frame.bottom - 4)) return 0;
    return middle < frame.top + 4 ? -1 : 1;
  };

  const find = (selector) => {
    const [plain, nth] = selector.split(" >> nth=");
    const found = [...document.querySelectorAll(plain)].filter((one) => {
      let is = false;
      yard.scene.traverse((object) => {
        is ||= object.userData.page?.contains(one) ?? false;
      });
      return is;
    });
    return found[Number(nth ?? 0)];
  };
  const until = async (test, what) => {
    for (let n = 0; n < 200; n += 1) {
      const found = test();
      if (found) return found;
      await frames(1);
    }
    throw new Error(`${what} does not come`);
  };

  /** Pointed at, it lights up; until it does the hand aims again, for a panel may be laid out anew. */
  const isLit = (element) => {
    const lit = element.closest(PRESSABLE);
    return lit === null || lit.classList.contains("hover");
  };
  const pressElement = async (element) => {
    const panel = panelOf(element);
    await until(() => panel.visible && panel.parent?.parent, "the panel");
    for (let n = 0; n < 10; n += 1) {
      await aim(placeOn(panel, element), { look: true });
      if (isLit(element)) break;
    }
    await press();
  };
  const pressButton = async (selector) => {
    const element = await until(() => find(selector), selector);
    for (let n = 0; n < 30 && isShown(element) !== 0; n += 1) {
      const [up, down] = panelOf(element).userData.page.querySelectorAll(".turn button");
      const turn = isShown(element) < 0 ? up : down;
      if (!turn) throw new Error(`${selector} is out of sight, and nothing turns the page`);
      await pressElement(turn);
    }
    await pressElement(element);
  };

  const place = (item) => yard.scene.getObjectByName(`belt-${item}`);
  const pressBelt = async (item) => {
    const at = await until(() => place(item), `belt-${item}`);
    // Looking down at the belt would turn it away: it is pointed at out of the corner of the eye.
    const point = at.getWorldPosition(new Vector3());
    await aim(point, { look: false });
    await press();
  };
  /** What is in the right hand is what the belt does not hold. */
  const toolInHand = () => document.querySelector(".belt [aria-pressed=true][data-tool]")?.dataset.tool;

  window.__hands = {
    async use(mode) {
      device.primaryInputMode = mode;
      device.controllers.left.position.set(-0.3, 1.0, -0.3);
      device.hands.left.position.set(-0.3, 1.0, -0.3);
      await frames(5);
    },
    frames,
    aim,
    press,
    async pressThing(name) {
      await aim(middleOf(name));
      await press();
    },
    pressButton,
    async take(tool) {
      if (toolInHand() === tool) return;
      await pressBelt(tool === "hand" ? toolInHand() : tool);
      await until(() => toolInHand() === tool, tool);
    },
    async tablet(isUp) {
      const is = () => find(".tablet") !== undefined && panelOf(find(".tablet")).parent?.parent != null;
      if (is() === isUp) return;
      await pressBelt("tablet");
      await until(() => is() === isUp, "the tablet");
      await frames(4);
    },
    async teleport(x, z) {
      const point = new Vector3(x, 0, z);
      await aim(point);
      if (device.primaryInputMode === "hand") await press();
      else {
        device.controllers.right.updateAxes("thumbstick", 0, -1);
        await frames(4);
        device.controllers.right.updateAxes("thumbstick", 0, 0);
        await frames(4);
      }
      await until(() => Math.hypot(...["x", "z"].map((axis, n) =>
        yard.camera.getWorldPosition(new Vector3())[axis] - [x, z][n])) < 1.5, "the place");
    },
  };
}
